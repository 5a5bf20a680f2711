namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>The functions by the types of values, in GraphQL and in SQL.</summary>
/// <remarks>
/// Sums of integers are exact in both databases, and an average is one division of floating-point numbers, so both answer alike.
/// Floating-point numbers are not summed, as the last digits would depend on the order of the rows.
/// </remarks>
internal static class AggregateFunctions
{
    /// <summary>Gives the functions of a type of values.</summary>
    /// <exception cref="NotSupportedException">Its values are not aggregated.</exception>
    public static IReadOnlyList<AggregateFunction> For(Type type) => LeafTypes.Unwrap(type) switch
    {
        var number when number == typeof(int) => Enum.GetValues<AggregateFunction>(),
        var ordered when ordered == typeof(double) || ordered == typeof(DateOnly) => [AggregateFunction.Count, AggregateFunction.Min, AggregateFunction.Max],
        var other => throw new NotSupportedException($"Values of the CLR type {other} are not aggregated."),
    };

    public static string NameOf(AggregateFunction function) => Naming.ToCamelCase(function.ToString());

    public static string Describe(AggregateFunction function) => function switch
    {
        AggregateFunction.Count => "How many of the items have a value.",
        AggregateFunction.Min => "The lowest value; null if no item has one.",
        AggregateFunction.Max => "The highest value; null if no item has one.",
        AggregateFunction.Sum => "The sum of the values, exact up to 2^53; null if no item has one.",
        _ => "The mean of the values; null if no item has one.",
    };

    /// <summary>Gives the type of what a function gives.</summary>
    /// <param name="function">The function.</param>
    /// <param name="value">The type of the values.</param>
    public static GraphQLType TypeOf(AggregateFunction function, NamedType value) => function switch
    {
        AggregateFunction.Count => new NonNullType(SpecifiedScalars.Int),
        AggregateFunction.Min or AggregateFunction.Max => value,
        _ => SpecifiedScalars.Float,
    };

    /// <summary>Gives a function of the values of a group of rows.</summary>
    public static SqlText Apply(AggregateFunction function, SqlText value) => function switch
    {
        AggregateFunction.Count => $"CAST(COUNT({value}) AS INTEGER)",
        AggregateFunction.Min => $"MIN({value})",
        AggregateFunction.Max => $"MAX({value})",
        AggregateFunction.Sum => $"CAST(SUM({value}) AS double precision)",
        _ => $"(CAST(SUM({value}) AS double precision) / COUNT({value}))",
    };
}
