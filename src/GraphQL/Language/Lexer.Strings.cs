using System.Text;

namespace Contested.GraphQL.Language;

// Specification: 2.9.4 String Value.
internal sealed partial class Lexer
{
    private const string UnterminatedString = "Unterminated string.";

    private Token ReadString()
    {
        StringBuilder? decoded = null;
        var chunkStart = _position + 1;
        var position = chunkStart;
        while (position < source.Length)
        {
            switch (source[position])
            {
                case '"':
                    var chunk = source.AsSpan(chunkStart, position - chunkStart);
                    var value = decoded is null ? chunk.ToString() : decoded.Append(chunk).ToString();
                    return Take(TokenKind.String, position + 1 - _position, value);
                case '\\':
                    decoded ??= new StringBuilder();
                    decoded.Append(source, chunkStart, position - chunkStart);
                    position += Unescape(position, decoded);
                    chunkStart = position;
                    break;
                case '\n' or '\r':
                    throw Error(position, UnterminatedString);
                default:
                    position += SourceCharacterLength(position);
                    break;
            }
        }

        throw Error(position, UnterminatedString);
    }

    private Token ReadBlockString()
    {
        var line = _line;
        var lineStart = _lineStart;
        var contentStart = _position + BlockString.Delimiter.Length;
        var position = contentStart;
        while (position < source.Length)
        {
            switch (source[position])
            {
                case '"' when IsAt(position, BlockString.Delimiter):
                    var value = BlockString.Dedent(source.AsSpan(contentStart, position - contentStart));
                    var token = Take(TokenKind.BlockString, position + BlockString.Delimiter.Length - _position, value);
                    _line = line;
                    _lineStart = lineStart;
                    return token;
                case '\\' when IsAt(position, BlockString.EscapedDelimiter):
                    position += BlockString.EscapedDelimiter.Length;
                    break;
                case '\n' or '\r':
                    position += IsAt(position, "\r\n") ? 2 : 1;
                    line++;
                    lineStart = position;
                    break;
                default:
                    position += SourceCharacterLength(position);
                    break;
            }
        }

        throw Error(position, UnterminatedString);
    }

    private int SourceCharacterLength(int position) => IsSourceCharacter(position, out var length)
        ? length
        : throw Error(position, $"Invalid character within String: {DescribeCharacter(position)}.");

    /// <summary>Decodes the escape sequence at a position and tells how long it is.</summary>
    private int Unescape(int position, StringBuilder decoded)
    {
        var escaped = CharacterAt(position + 1);
        if (escaped == 'u')
        {
            return CharacterAt(position + 2) == '{'
                ? UnescapeVariableWidth(position, decoded)
                : UnescapeFixedWidth(position, decoded);
        }

        decoded.Append(escaped switch
        {
            '"' or '\\' or '/' => escaped,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Error(position, $"Invalid character escape sequence: \"{Excerpt(position, 2)}\"."),
        });
        return 2;
    }

    /// <summary>Decodes <c>\u{…}</c>: one to eight digits, as many as the largest code unit of any Unicode encoding has.</summary>
    private int UnescapeVariableWidth(int position, StringBuilder decoded)
    {
        const int prefix = 3;
        const int maxDigits = 8;
        var codePoint = 0;
        var digits = 0;
        while (digits <= maxDigits)
        {
            var character = CharacterAt(position + prefix + digits);
            if (character == '}')
            {
                if (digits > 0 && Rune.IsValid(codePoint))
                {
                    decoded.Append(new Rune(codePoint).ToString());
                    return prefix + digits + 1;
                }

                break;
            }

            codePoint = (codePoint << 4) | HexDigit(character);
            if (codePoint < 0)
            {
                break;
            }

            digits++;
        }

        // The excerpt ends with the character that spoils the sequence, or with the last one that could have closed it.
        throw InvalidUnicodeEscape(position, prefix + Math.Min(digits, maxDigits) + 1);
    }

    /// <summary>Decodes <c>\uXXXX</c>, or two of them that are a surrogate pair.</summary>
    private int UnescapeFixedWidth(int position, StringBuilder decoded)
    {
        const int width = 6;
        var unit = HexUnit(position + 2);
        if (Rune.IsValid(unit))
        {
            decoded.Append((char)unit);
            return width;
        }

        if (unit >= 0 && char.IsHighSurrogate((char)unit) && CharacterAt(position + width) == '\\' && CharacterAt(position + width + 1) == 'u')
        {
            var trailing = HexUnit(position + width + 2);
            if (trailing >= 0 && char.IsLowSurrogate((char)trailing))
            {
                decoded.Append((char)unit).Append((char)trailing);
                return 2 * width;
            }
        }

        throw InvalidUnicodeEscape(position, width);
    }

    /// <summary>The value of four hexadecimal digits, or a negative number where one of them is none.</summary>
    private int HexUnit(int position) =>
        (HexDigit(CharacterAt(position)) << 12)
        | (HexDigit(CharacterAt(position + 1)) << 8)
        | (HexDigit(CharacterAt(position + 2)) << 4)
        | HexDigit(CharacterAt(position + 3));

    private static int HexDigit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'a' and <= 'f' => character - 'a' + 10,
        >= 'A' and <= 'F' => character - 'A' + 10,
        _ => -1,
    };

    private GraphQLSyntaxException InvalidUnicodeEscape(int position, int length) =>
        Error(position, $"Invalid Unicode escape sequence: \"{Excerpt(position, length)}\".");

    private ReadOnlySpan<char> Excerpt(int position, int length) => source.AsSpan(position, Math.Min(length, source.Length - position));
}
