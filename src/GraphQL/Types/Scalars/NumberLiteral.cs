using System.Globalization;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types.Scalars;

/// <summary>Writes numbers as literals.</summary>
internal static class NumberLiteral
{
    private const double LongestPlain = 1e21;
    private const double ShortestPlain = 1e-6;

    /// <summary>
    /// Gives the literal of a finite number: the shortest digits that give it back, without an exponent for sizes from 10^-6 to
    /// below 10^21, and as an integer where it has neither a fraction nor an exponent.
    /// </summary>
    /// <remarks>ECMA-262, Number::toString: every implementation in JavaScript writes numbers so.</remarks>
    public static ValueNode Of(double number)
    {
        var text = Math.Abs(number) is 0 or (>= ShortestPlain and < LongestPlain)
            ? Plain(number)
            : Shortest(number).Replace("E", "e", StringComparison.Ordinal).Replace("e-0", "e-", StringComparison.Ordinal);
        return text.AsSpan().ContainsAny('.', 'e')
            ? new FloatValueNode { Value = text }
            : new IntValueNode { Value = text };
    }

    private static string Plain(double number) =>
        decimal.Parse(Shortest(number), NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    private static string Shortest(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
