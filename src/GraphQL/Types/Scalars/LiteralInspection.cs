using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types.Scalars;

/// <summary>Writes literals into messages, as they are printed: of long ones the beginning.</summary>
internal sealed class LiteralInspection
{
    private int _room = Excerpt.MaxLength;

    public static string Inspect(ValueNode literal) => literal switch
    {
        StringValueNode text => Printer.Print(Shorten(text)),
        IntValueNode number => Excerpt.Of(number.Value),
        FloatValueNode number => Excerpt.Of(number.Value),
        ListValueNode or ObjectValueNode => Excerpt.Begin(Printer.Print(new LiteralInspection().Shorten(literal))),
        _ => Excerpt.Of(Printer.Print(literal)),
    };

    private static StringValueNode Shorten(StringValueNode text) =>
        text.Value.Length <= Excerpt.MaxLength ? text : new StringValueNode { Value = Excerpt.Of(text.Value), IsBlock = text.IsBlock };

    /// <summary>Leaves out what there is no room for; what is left is longer than the room where anything is left out.</summary>
    private ValueNode Shorten(ValueNode literal)
    {
        _room--;
        switch (literal)
        {
            case StringValueNode text:
                _room -= text.Value.Length;
                return Shorten(text);
            case ListValueNode list:
                return new ListValueNode { Values = [.. list.Values.TakeWhile(_ => _room > 0).Select(Shorten)] };
            case ObjectValueNode fields:
                return new ObjectValueNode
                {
                    Fields = [.. fields.Fields.TakeWhile(_ => _room > 0).Select(field => new ObjectFieldNode { Name = field.Name, Value = Shorten(field.Value) })],
                };
            default:
                return literal;
        }
    }
}
