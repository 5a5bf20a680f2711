using Contested.GraphQL.EntityFrameworkCore.Text;
using Contested.GraphQL.Execution.Plans;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>Turns values of arguments into those that the database's provider takes.</summary>
internal static class SqlValues
{
    /// <summary>A value of a property, as the provider takes it.</summary>
    public static object ToProvider(IReadOnlyProperty property, object value) => Converter(property)(value);

    /// <summary>A parameter with the value of an argument, which is never null in the plan.</summary>
    public static SqlParameter Parameter(PlanValue value, IReadOnlyProperty property)
    {
        var convert = Converter(property);
        return Parameter(value, given => convert(Storable(given!)), property.Name);
    }

    /// <summary>A parameter with the value of an argument, as it is.</summary>
    public static SqlParameter Parameter(PlanValue value, string name) => Parameter(value, given => Storable(given!), name);

    /// <summary>A parameter with a folded text.</summary>
    public static SqlParameter Folded(PlanValue value) =>
        Parameter(value, given => TextFolding.Fold((string)Storable(given!)), "text");

    /// <summary>A parameter with a list of values, the nulls left out.</summary>
    /// <param name="value">The list.</param>
    /// <param name="property">The property that the values are compared with.</param>
    /// <param name="elementType">The type of the values, where they are items of a list in the property.</param>
    /// <param name="dialect">How lists are given to the database.</param>
    /// <param name="maxLength">How many values there may be.</param>
    public static SqlParameter List(PlanValue value, IReadOnlyProperty property, Type? elementType, SqlDialect dialect, int maxLength)
    {
        var convert = elementType is null ? Converter(property) : item => item;
        return Parameter(
            value,
            given =>
            {
                var items = (IReadOnlyCollection<object?>)given!;
                if (items.Count > maxLength)
                {
                    throw new PlanningException("The list has too many values.");
                }

                var values = items.OfType<object>().Select(item => convert(Storable(item))).ToList();
                var array = Array.CreateInstance(elementType ?? ProviderType(property), values.Count);
                for (var index = 0; index < values.Count; index++)
                {
                    array.SetValue(values[index], index);
                }

                return dialect.ListOf(array);
            },
            property.Name);
    }

    /// <summary>The type in which the provider takes values of a property.</summary>
    public static Type ProviderType(IReadOnlyProperty property)
    {
        var mapping = property.FindTypeMapping() ?? throw new PlanningException($"{property.Name} has no type in the database.");
        return LeafTypes.Unwrap(mapping.Converter?.ProviderClrType ?? property.ClrType);
    }

    private static SqlParameter Parameter(PlanValue value, Func<object?, object> convert, string name)
    {
        if (!value.IsConstant)
        {
            return new SqlParameter(values => convert(value.Evaluate(values.Variables)), name);
        }

        var constant = convert(value.Evaluate(new Dictionary<string, object?>()));
        return new SqlParameter(_ => constant, name);
    }

    private static Func<object, object> Converter(IReadOnlyProperty property) =>
        property.FindTypeMapping()?.Converter is { } converter ? value => converter.ConvertToProvider(value)! : value => value;

    private static object Storable(object value) =>
        value is string text && !StorableText.IsStorable(text) ? throw new PlanningException("No database holds this text.") : value;
}
