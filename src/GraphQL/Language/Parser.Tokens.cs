using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Language;

// What every rule of the grammar builds on: the current token, and lists of nodes between tokens.
public sealed partial class Parser
{
    private readonly string _source;
    private readonly ParserOptions _options;
    private readonly Lexer _lexer;
    private Token _token;
    private int _lastEnd;
    private int _tokenCount;
    private int _depth;

    private void Advance()
    {
        _lastEnd = _token.End;
        _token = _lexer.Next();
        if (_token.Kind != TokenKind.EndOfFile && ++_tokenCount > _options.MaxTokens)
        {
            throw Error(
                _token,
                $"Document contains more than {_options.MaxTokens} tokens. Parsing aborted.",
                ErrorCodes.TokenLimitExceeded);
        }
    }

    private bool Peek(TokenKind kind) => _token.Kind == kind;

    private bool PeekKeyword(string keyword) => Peek(TokenKind.Name) && TextOf(_token).SequenceEqual(keyword);

    private Token Expect(TokenKind kind)
    {
        var token = _token;
        if (token.Kind != kind)
        {
            throw Error(token, $"Expected {Token.Describe(kind)}, found {token.Describe(_source)}.");
        }

        Advance();
        return token;
    }

    private bool Skip(TokenKind kind)
    {
        if (!Peek(kind))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw Error(_token, $"Expected \"{keyword}\", found {_token.Describe(_source)}.");
        }
    }

    private bool SkipKeyword(string keyword)
    {
        if (!PeekKeyword(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    /// <summary>Reads one node or more between two tokens.</summary>
    private T[] Many<T>(TokenKind open, Func<Parser, T> parse, TokenKind close)
    {
        Expect(open);
        var nodes = new List<T>();
        do
        {
            nodes.Add(parse(this));
        }
        while (!Skip(close));
        return nodes.ToArray();
    }

    /// <summary>Reads one node or more between two tokens, or nothing where the first of the tokens is missing.</summary>
    private T[] OptionalMany<T>(TokenKind open, Func<Parser, T> parse, TokenKind close) =>
        Peek(open) ? Many(open, parse, close) : [];

    /// <summary>Reads any number of nodes between two tokens.</summary>
    private T[] Any<T>(TokenKind open, Func<Parser, T> parse, TokenKind close)
    {
        Expect(open);
        var nodes = new List<T>();
        while (!Skip(close))
        {
            nodes.Add(parse(this));
        }

        return nodes.ToArray();
    }

    /// <summary>Reads one node or more with a token between each two, and perhaps before the first.</summary>
    private T[] Delimited<T>(TokenKind delimiter, Func<Parser, T> parse)
    {
        Skip(delimiter);
        var nodes = new List<T>();
        do
        {
            nodes.Add(parse(this));
        }
        while (Skip(delimiter));
        return nodes.ToArray();
    }

    /// <summary>Goes one level down at the current token; <see cref="Leave"/> comes back.</summary>
    private void Enter()
    {
        if (++_depth > _options.MaxDepth)
        {
            throw Error(
                _token,
                $"Document nests more than {_options.MaxDepth} levels deep. Parsing aborted.",
                ErrorCodes.DepthLimitExceeded);
        }
    }

    private void Leave() => _depth--;

    private ReadOnlySpan<char> TextOf(Token token) => _source.AsSpan(token.Start, token.End - token.Start);

    /// <summary>The region from the start of a token to the end of the last token that was read.</summary>
    private Location LocationFrom(Token start) => start.Location with { End = _lastEnd };

    private GraphQLSyntaxException Unexpected(Token token) => Error(token, $"Unexpected {token.Describe(_source)}.");

    private static GraphQLSyntaxException Error(Token token, string description, string code = ErrorCodes.ParseFailed) =>
        new(description, token.Location, code);
}
