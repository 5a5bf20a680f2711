using System.Globalization;
using System.Text;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Fields;

/// <summary>Writes literals so that two texts are equal exactly where the literals are, whatever the order of the fields of objects.</summary>
internal sealed class CanonicalLiterals
{
    private readonly Dictionary<ValueNode, string> _texts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether two literals are equal.</summary>
    public bool AreEqual(ValueNode first, ValueNode second) => Format(first) == Format(second);

    private string Format(ValueNode literal)
    {
        if (!_texts.TryGetValue(literal, out var text))
        {
            var builder = new StringBuilder();
            Append(builder, literal);
            _texts[literal] = text = builder.ToString();
        }

        return text;
    }

    private static void Append(StringBuilder builder, ValueNode literal)
    {
        switch (literal)
        {
            case VariableNode variable:
                builder.Append('$').Append(variable.Name.Value);
                break;
            case IntValueNode number:
                builder.Append("int ").Append(number.Value);
                break;
            case FloatValueNode number:
                builder.Append("float ").Append(number.Value);
                break;
            case BooleanValueNode boolean:
                builder.Append(boolean.Value);
                break;
            case EnumValueNode name:
                builder.Append("enum ").Append(name.Value);
                break;
            case StringValueNode text:
                // The length tells where the text ends, so nothing in it needs escaping.
                builder.Append(CultureInfo.InvariantCulture, $"{(text.IsBlock ? "block" : "string")} {text.Value.Length} ").Append(text.Value);
                break;
            case ListValueNode list:
                AppendList(builder, list);
                break;
            case ObjectValueNode value:
                AppendObject(builder, value);
                break;
            default:
                builder.Append("null");
                break;
        }
    }

    private static void AppendList(StringBuilder builder, ListValueNode list)
    {
        builder.Append('[');
        foreach (var item in list.Values)
        {
            Append(builder, item);
            builder.Append(',');
        }

        builder.Append(']');
    }

    private static void AppendObject(StringBuilder builder, ObjectValueNode value)
    {
        builder.Append('{');
        foreach (var field in value.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal))
        {
            builder.Append(field.Name.Value).Append(':');
            Append(builder, field.Value);
            builder.Append(',');
        }

        builder.Append('}');
    }
}
