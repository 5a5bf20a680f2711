namespace Contested.GraphQL.Language;

// Specification: 2.9.1 Int Value, 2.9.2 Float Value.
internal sealed partial class Lexer
{
    private Token ReadNumber()
    {
        var position = SkipIntegerPart(_position);
        var kind = TokenKind.Int;
        if (CharacterAt(position) == '.')
        {
            kind = TokenKind.Float;
            position = SkipDigits(position + 1);
        }

        if (CharacterAt(position) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            position += CharacterAt(position + 1) is '+' or '-' ? 2 : 1;
            position = SkipDigits(position);
        }

        // Without this rule, "1a" would be read as a number and a name.
        if (CharacterAt(position) is '.' || IsNameStart(CharacterAt(position)))
        {
            throw DigitExpected(position);
        }

        return Take(kind, position - _position);
    }

    private int SkipIntegerPart(int position)
    {
        position += CharacterAt(position) == '-' ? 1 : 0;
        if (CharacterAt(position) != '0')
        {
            return SkipDigits(position);
        }

        position++;
        return char.IsAsciiDigit(CharacterAt(position))
            ? throw Error(position, $"Invalid number, unexpected digit after 0: {DescribeCharacter(position)}.")
            : position;
    }

    private int SkipDigits(int position)
    {
        if (!char.IsAsciiDigit(CharacterAt(position)))
        {
            throw DigitExpected(position);
        }

        do
        {
            position++;
        }
        while (char.IsAsciiDigit(CharacterAt(position)));
        return position;
    }

    private GraphQLSyntaxException DigitExpected(int position) =>
        Error(position, $"Invalid number, expected digit but got: {DescribeCharacter(position)}.");
}
