using System.Globalization;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types.Scalars;

namespace Contested.GraphQL.Types;

/// <summary>
/// The canonical notation of default values: a single value for a list becomes a list, the fields of an input object come in
/// the order of its definition together with their own defaults, and numbers and strings lose what their notation may vary in.
/// </summary>
/// <remarks>Specification: 4.2.4 The __InputValue Type, where a default is written in the notation of the language.</remarks>
internal static class DefaultValueLiteral
{
    /// <summary>Gives the canonical default of an argument or input field; null where it has none.</summary>
    public static ValueNode? Of(InputValueDefinition definition) => Of(definition, []);

    private static ValueNode? Of(InputValueDefinition definition, HashSet<InputValueDefinition> open)
    {
        // A default that contains itself has no finite value: what stands in the definition is as good as it gets.
        if (definition.DefaultValue is null || !open.Add(definition))
        {
            return definition.DefaultValue;
        }

        var literal = Canonical(definition.DefaultValue, definition.Type, open);
        open.Remove(definition);
        return literal;
    }

    private static ValueNode Canonical(ValueNode literal, GraphQLType type, HashSet<InputValueDefinition> open) => type switch
    {
        NonNullType nonNull => Canonical(literal, nonNull.OfType, open),
        _ when literal is NullValueNode => literal,
        ListType list => CanonicalList(literal, list, open),
        InputObjectType input when literal is ObjectValueNode node => CanonicalObject(node, input, open),
        ScalarType scalar => CanonicalScalar(literal, scalar),
        _ => literal,
    };

    private static ListValueNode CanonicalList(ValueNode literal, ListType type, HashSet<InputValueDefinition> open)
    {
        var items = literal is ListValueNode node ? node.Values : [literal];
        return new ListValueNode { Values = [.. items.Select(item => Canonical(item, type.OfType, open))] };
    }

    private static ObjectValueNode CanonicalObject(ObjectValueNode node, InputObjectType type, HashSet<InputValueDefinition> open)
    {
        var fields = new List<ObjectFieldNode>();
        foreach (var definition in type.Fields.Values)
        {
            var given = node.Fields.FirstOrDefault(field => field.Name.Value == definition.Name);
            var value = given is null ? Of(definition, open) : Canonical(given.Value, definition.Type, open);
            if (value is not null)
            {
                fields.Add(new ObjectFieldNode { Name = new NameNode { Value = definition.Name }, Value = value });
            }
        }

        return new ObjectValueNode { Fields = fields };
    }

    private static ValueNode CanonicalScalar(ValueNode literal, ScalarType type) => literal switch
    {
        StringValueNode { IsBlock: true } node => CanonicalScalar(new StringValueNode { Value = node.Value }, type),
        StringValueNode node when type == SpecifiedScalars.Id && IsInteger(node.Value) => new IntValueNode { Value = node.Value },
        FloatValueNode node when IsNumber(node.Value, out var number) => NumberLiteral.Of(number),
        IntValueNode node when type == SpecifiedScalars.Float && IsNumber(node.Value, out var number) => NumberLiteral.Of(number),
        EnumValueNode node when type.ParseLiteral is null => new StringValueNode { Value = node.Value },
        _ => literal,
    };

    private static bool IsNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    private static bool IsInteger(string text)
    {
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        return digits is "0" || (digits.Length > 0 && digits[0] != '0' && digits.IndexOfAnyExceptInRange('0', '9') < 0);
    }
}
