using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Language;

/// <summary>A lexical token and where it stands.</summary>
/// <param name="Kind">Which token it is.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset behind its last character.</param>
/// <param name="Line">The line of its first character, from 1.</param>
/// <param name="Column">The column of its first character, from 1.</param>
/// <param name="StringValue">The decoded text of a string or block string; null for every other kind.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, int Line, int Column, string? StringValue = null)
{
    /// <summary>Where the token stands.</summary>
    public Location Location => new(Start, End, Line, Column);

    /// <summary>Names a kind of token the way error messages do: punctuators quoted, others by their name.</summary>
    public static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.LeftParenthesis => "\"(\"",
        TokenKind.RightParenthesis => "\")\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.EqualsSign => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.LeftBracket => "\"[\"",
        TokenKind.RightBracket => "\"]\"",
        TokenKind.LeftBrace => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.RightBrace => "\"}\"",
        _ => kind.ToString(),
    };

    /// <summary>Names the token the way error messages do, with its text where it has one.</summary>
    /// <param name="source">The source the token was read from.</param>
    public string Describe(string source) => Kind switch
    {
        TokenKind.Name or TokenKind.Int or TokenKind.Float => $"{Describe(Kind)} \"{source.AsSpan(Start, End - Start)}\"",
        TokenKind.String or TokenKind.BlockString => $"{Describe(Kind)} \"{StringValue}\"",
        _ => Describe(Kind),
    };
}
