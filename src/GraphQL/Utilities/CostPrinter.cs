using System.Globalization;
using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Utilities;

/// <summary>Writes the directives that say what the parts of a schema cost.</summary>
internal static class CostPrinter
{
    public static string Print(double? cost) =>
        cost is { } weight ? $" @cost(weight: \"{weight.ToString(CultureInfo.InvariantCulture)}\")" : "";

    public static string Print(ListSize? size)
    {
        if (size is null)
        {
            return "";
        }

        List<string> arguments =
        [
            .. Print("assumedSize", size.AssumedSize),
            .. Print("slicingArguments", size.SlicingArguments),
            .. Print("slicingArgumentDefaultValue", size.SlicingArgumentDefaultValue),
            .. Print("sizedFields", size.SizedFields),
        ];
        if (!size.RequireOneSlicingArgument)
        {
            arguments.Add("requireOneSlicingArgument: false");
        }

        return arguments.Count == 0 ? " @listSize" : $" @listSize({string.Join(", ", arguments)})";
    }

    private static IEnumerable<string> Print(string name, int? value) =>
        value is { } number ? [string.Create(CultureInfo.InvariantCulture, $"{name}: {number}")] : [];

    private static IEnumerable<string> Print(string name, IReadOnlyList<string> values) => values.Count == 0
        ? []
        : [$"{name}: {Printer.Print(new ListValueNode { Values = [.. values.Select(value => new StringValueNode { Value = value })] })}"];
}
