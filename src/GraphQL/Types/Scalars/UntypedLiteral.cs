using System.Globalization;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types.Scalars;

/// <summary>Turns literals into JSON values without a type to guide it.</summary>
internal static class UntypedLiteral
{
    /// <summary>Gives the JSON value of a literal: null, boolean, number, string, list or dictionary.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="variables">The values of variables in it; a missing one gives null.</param>
    public static object? ToValue(ValueNode literal, IReadOnlyDictionary<string, object?>? variables = null) => literal switch
    {
        VariableNode variable => variables?.GetValueOrDefault(variable.Name.Value),
        IntValueNode node when int.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        IntValueNode node => double.Parse(node.Value, NumberStyles.Float, CultureInfo.InvariantCulture),
        FloatValueNode node => double.Parse(node.Value, NumberStyles.Float, CultureInfo.InvariantCulture),
        StringValueNode node => node.Value,
        BooleanValueNode node => node.Value,
        EnumValueNode node => node.Value,
        ListValueNode node => node.Values.Select(value => ToValue(value, variables)).ToList(),
        ObjectValueNode node => ToDictionary(node, variables),
        _ => null,
    };

    private static OrderedDictionary<string, object?> ToDictionary(ObjectValueNode node, IReadOnlyDictionary<string, object?>? variables)
    {
        var values = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in node.Fields)
        {
            values[field.Name.Value] = ToValue(field.Value, variables);
        }

        return values;
    }
}
