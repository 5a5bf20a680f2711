using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Utilities;

/// <summary>Writes descriptions in front of definitions.</summary>
/// <remarks>Specification: 2.9.4 String Value, 3.1 Descriptions.</remarks>
internal static class DescriptionPrinter
{
    /// <summary>Gives a description with its line terminator, on its own lines; an empty string where there is none.</summary>
    /// <param name="description">The description, or null.</param>
    /// <param name="indentation">What stands in front of each of its lines.</param>
    /// <param name="isFirst">Whether it is the first in its block: the others have an empty line before them.</param>
    public static string Print(string? description, string indentation = "", bool isFirst = true)
    {
        if (description is null)
        {
            return "";
        }

        var literal = Printer.Print(new StringValueNode { Value = description, IsBlock = BlockString.CanPrint(description) });
        var separation = indentation.Length > 0 && !isFirst ? "\n" : "";
        return $"{separation}{indentation}{literal.Replace("\n", $"\n{indentation}", StringComparison.Ordinal)}\n";
    }
}
