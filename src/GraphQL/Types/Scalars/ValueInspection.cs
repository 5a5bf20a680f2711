using System.Collections;
using System.Globalization;
using System.Text;

namespace Contested.GraphQL.Types.Scalars;

/// <summary>Writes values into messages, in the notation of JSON: of long ones the beginning.</summary>
internal sealed class ValueInspection
{
    private const int MaxItems = 10;
    private const int MaxDepth = 2;

    private readonly StringBuilder _output = new();

    private ValueInspection()
    {
    }

    private bool IsFull => _output.Length > Excerpt.MaxLength;

    public static string Inspect(object? value)
    {
        if (value is string text)
        {
            return Quote(text);
        }

        var inspection = new ValueInspection();
        inspection.Write(value, 0);
        return Excerpt.Begin(inspection._output.ToString());
    }

    private static string Quote(string text) =>
        $"\"{Excerpt.Of(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private void Write(object? value, int depth)
    {
        switch (value)
        {
            case string text:
                _output.Append(Quote(text));
                break;
            case bool flag:
                _output.Append(flag ? "true" : "false");
                break;
            case double or float:
                _output.Append(NumberText.Of(Convert.ToDouble(value, CultureInfo.InvariantCulture)));
                break;
            case IEnumerable<KeyValuePair<string, object?>> fields:
                WriteFields(fields, depth);
                break;
            case IEnumerable items:
                WriteItems([.. items], depth);
                break;
            default:
                _output.Append(value is null ? "null" : Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private void WriteFields(IEnumerable<KeyValuePair<string, object?>> fields, int depth)
    {
        if (depth >= MaxDepth)
        {
            _output.Append(fields.Any() ? "[Object]" : "{}");
            return;
        }

        var separator = "{ ";
        foreach (var (name, value) in fields.TakeWhile(_ => !IsFull))
        {
            _output.Append(separator).Append(Excerpt.Of(name)).Append(": ");
            Write(value, depth + 1);
            separator = ", ";
        }

        _output.Append(separator == "{ " ? "{}" : " }");
    }

    private void WriteItems(object?[] items, int depth)
    {
        if (depth >= MaxDepth)
        {
            _output.Append(items.Length > 0 ? "[Array]" : "[]");
            return;
        }

        _output.Append('[');
        for (var index = 0; index < items.Length && index < MaxItems && !IsFull; index++)
        {
            _output.Append(index > 0 ? ", " : string.Empty);
            Write(items[index], depth + 1);
        }

        var hidden = items.Length - MaxItems;
        _output.Append(hidden switch { <= 0 => "]", 1 => ", ... 1 more item]", _ => $", ... {hidden} more items]" });
    }
}
