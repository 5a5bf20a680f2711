namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>Turns values of arguments into parameters that the database's provider takes.</summary>
internal static class SqlValues
{
    /// <summary>A parameter with the value of an argument, which is never null in the plan, for a property.</summary>
    public static SqlParameter Parameter(PlanValue value, IReadOnlyProperty property) =>
        new ValueParameter(value, ProviderValues.ConverterOf(property), property.Name);

    /// <summary>A number: a literal where it is the same in every request, so that the database knows it when it plans, else a parameter.</summary>
    public static SqlText Number(PlanValue value, string name) => value.IsConstant
        ? $"{(int)value.Evaluate(new Dictionary<string, object?>())!}"
        : (SqlText)$"{new ValueParameter(value, number => number, name)}";

    /// <summary>A parameter with a list of values, the nulls left out.</summary>
    /// <param name="value">The list.</param>
    /// <param name="property">The property that the values are compared with.</param>
    /// <param name="elementType">The type of the values where they are items of a list in the database; null where they are not.</param>
    /// <param name="dialect">The dialect of the database.</param>
    public static SqlParameter List(PlanValue value, IReadOnlyProperty property, Type? elementType, SqlDialect dialect)
    {
        var convert = elementType is null ? ProviderValues.ConverterOf(property) : item => item;
        var type = elementType ?? ProviderValues.TypeOf(property);
        return new ValueParameter(
            value,
            given =>
            {
                var values = ((IEnumerable<object?>)given).OfType<object>().Select(convert).ToList();
                var array = Array.CreateInstance(type, values.Count);
                for (var index = 0; index < values.Count; index++)
                {
                    array.SetValue(values[index], index);
                }

                return dialect.ListOf(array);
            },
            property.Name);
    }
}

/// <summary>A text, or an empty one where no database can hold it, which no key is.</summary>
internal sealed record StorableOrNone(PlanValue Text) : PlanValue
{
    public override bool IsConstant => Text.IsConstant;

    public override object Evaluate(IReadOnlyDictionary<string, object?> variables) =>
        Text.Evaluate(variables) is string text && StorableText.IsStorable(text) ? text : string.Empty;
}
