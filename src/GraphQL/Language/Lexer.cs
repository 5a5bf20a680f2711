using System.Buffers;
using System.Text;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Language;

/// <summary>Turns a source text into tokens, one at a time. What the grammar ignores is skipped.</summary>
/// <remarks>Specification: 2.1 Source Text.</remarks>
internal sealed partial class Lexer(string source)
{
    private static readonly SearchValues<char> NameContinue =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    private int _position;
    private int _line = 1;
    private int _lineStart;

    /// <summary>Reads the next token; at the end of the text, every call gives another <see cref="TokenKind.EndOfFile"/>.</summary>
    /// <exception cref="GraphQLSyntaxException">The text at this place is no token.</exception>
    public Token Next()
    {
        SkipIgnored();
        if (_position == source.Length)
        {
            return Take(TokenKind.EndOfFile, 0);
        }

        var character = source[_position];
        switch (character)
        {
            case '!':
                return Take(TokenKind.Bang, 1);
            case '$':
                return Take(TokenKind.Dollar, 1);
            case '&':
                return Take(TokenKind.Ampersand, 1);
            case '(':
                return Take(TokenKind.LeftParenthesis, 1);
            case ')':
                return Take(TokenKind.RightParenthesis, 1);
            case '.' when IsAt(_position, "..."):
                return Take(TokenKind.Spread, 3);
            case ':':
                return Take(TokenKind.Colon, 1);
            case '=':
                return Take(TokenKind.EqualsSign, 1);
            case '@':
                return Take(TokenKind.At, 1);
            case '[':
                return Take(TokenKind.LeftBracket, 1);
            case ']':
                return Take(TokenKind.RightBracket, 1);
            case '{':
                return Take(TokenKind.LeftBrace, 1);
            case '|':
                return Take(TokenKind.Pipe, 1);
            case '}':
                return Take(TokenKind.RightBrace, 1);
            case '"':
                return IsAt(_position, BlockString.Delimiter) ? ReadBlockString() : ReadString();
            case '-' or (>= '0' and <= '9'):
                return ReadNumber();
        }

        if (IsNameStart(character))
        {
            return ReadName();
        }

        throw Error(_position, character switch
        {
            '\'' => "Unexpected single quote character ('), did you mean to use a double quote (\")?",
            _ when IsSourceCharacter(_position, out _) => $"Unexpected character: {DescribeCharacter(_position)}.",
            _ => $"Invalid character: {DescribeCharacter(_position)}.",
        });
    }

    private static bool IsNameStart(char character) => char.IsAsciiLetter(character) || character == '_';

    private void SkipIgnored()
    {
        while (_position < source.Length)
        {
            switch (source[_position])
            {
                case '\uFEFF' or '\t' or ' ' or ',':
                    _position++;
                    break;
                case '\n' or '\r':
                    _position += IsAt(_position, "\r\n") ? 2 : 1;
                    _line++;
                    _lineStart = _position;
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipComment()
    {
        while (_position < source.Length && source[_position] is not ('\n' or '\r'))
        {
            if (!IsSourceCharacter(_position, out var length))
            {
                throw Error(_position, $"Invalid character: {DescribeCharacter(_position)}.");
            }

            _position += length;
        }
    }

    private Token ReadName()
    {
        var length = source.AsSpan(_position).IndexOfAnyExcept(NameContinue);
        return Take(TokenKind.Name, length < 0 ? source.Length - _position : length);
    }

    private Token Take(TokenKind kind, int length, string? stringValue = null)
    {
        var token = new Token(kind, _position, _position + length, _line, _position - _lineStart + 1, stringValue);
        _position += length;
        return token;
    }

    private bool IsAt(int position, string text) => source.AsSpan(position).StartsWith(text, StringComparison.Ordinal);

    /// <summary>The character at a position; U+0000, which no rule of numbers and escapes mentions, behind the end.</summary>
    private char CharacterAt(int position) => position < source.Length ? source[position] : '\0';

    /// <summary>Whether a Unicode scalar value stands at a position, and not half a surrogate pair; and how many code units it has.</summary>
    private bool IsSourceCharacter(int position, out int length)
    {
        length = 1;
        return !char.IsSurrogate(source[position])
            || Rune.DecodeFromUtf16(source.AsSpan(position), out _, out length) == OperationStatus.Done;
    }

    private string DescribeCharacter(int position)
    {
        if (position >= source.Length)
        {
            return Token.Describe(TokenKind.EndOfFile);
        }

        return source[position] switch
        {
            '"' => "'\"'",
            >= ' ' and <= '~' and var printable => $"\"{printable}\"",
            var unit when Rune.TryGetRuneAt(source, position, out var rune) => $"U+{rune.Value:X4}",
            var unit => $"U+{(int)unit:X4}",
        };
    }

    /// <summary>Makes an error at a position, whose line is counted from the beginning: the position may be inside a block string.</summary>
    private GraphQLSyntaxException Error(int position, string description)
    {
        var line = 1;
        var lineStart = 0;
        for (var index = 0; index < position; index++)
        {
            if (source[index] is '\n' or '\r')
            {
                index += IsAt(index, "\r\n") ? 1 : 0;
                line++;
                lineStart = index + 1;
            }
        }

        return new GraphQLSyntaxException(description, new Location(position, position, line, position - lineStart + 1));
    }
}
