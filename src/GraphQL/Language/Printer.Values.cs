using System.Globalization;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Language;

// Specification: 2.9 Input Values.
public sealed partial class Printer
{
    private void WriteValue(ValueNode value)
    {
        switch (value)
        {
            case IntValueNode number:
                Write(number.Value);
                break;
            case FloatValueNode number:
                Write(number.Value);
                break;
            case StringValueNode { IsBlock: true } text:
                WriteLines(BlockString.Print(text.Value));
                break;
            case StringValueNode text:
                WriteString(text.Value);
                break;
            case BooleanValueNode boolean:
                Write(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                Write("null");
                break;
            case EnumValueNode name:
                Write(name.Value);
                break;
            case VariableNode variable:
                Write("$");
                Write(variable.Name);
                break;
            case ListValueNode list:
                Write("[");
                WriteJoined(list.Values, ", ");
                Write("]");
                break;
            case ObjectValueNode fields:
                Write("{");
                WriteJoined(fields.Fields, ", ");
                Write("}");
                break;
        }
    }

    private void WriteObjectField(ObjectFieldNode field)
    {
        Write(field.Name);
        Write(": ");
        Write(field.Value);
    }

    private void WriteString(string value)
    {
        _output.Append('"');
        foreach (var character in value)
        {
            switch (character)
            {
                case '"' or '\\':
                    _output.Append('\\').Append(character);
                    break;
                case '\b':
                    _output.Append("\\b");
                    break;
                case '\t':
                    _output.Append("\\t");
                    break;
                case '\n':
                    _output.Append("\\n");
                    break;
                case '\f':
                    _output.Append("\\f");
                    break;
                case '\r':
                    _output.Append("\\r");
                    break;
                case var control when char.IsControl(control):
                    _output.Append(CultureInfo.InvariantCulture, $"\\u{(int)control:X4}");
                    break;
                default:
                    _output.Append(character);
                    break;
            }
        }

        _output.Append('"');
    }
}
