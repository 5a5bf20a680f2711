using System.Buffers;
using Contested.GraphQL.Language;

namespace Contested.GraphQL.Utilities;

/// <summary>Writes descriptions in front of definitions.</summary>
/// <remarks>Specification: 2.9.4 String Value, 3.1 Descriptions.</remarks>
internal static class DescriptionPrinter
{
    // A block string has no escapes: control characters could not be seen in it, and a carriage return would become a line feed.
    private static readonly SearchValues<char> OutsideBlockStrings =
        SearchValues.Create("\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000B\f\r\u000E\u000F");

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

        var literal = Printer.Print(new StringValueNode { Value = description, IsBlock = FitsBlockString(description) });
        var separation = indentation.Length > 0 && !isFirst ? "\n" : "";
        return $"{separation}{indentation}{literal.Replace("\n", $"\n{indentation}", StringComparison.Ordinal)}\n";
    }

    /// <summary>Tells whether a block string can hold a text such that reading it gives exactly the text back.</summary>
    private static bool FitsBlockString(string text)
    {
        if (text.Length == 0)
        {
            return true;
        }

        var lines = text.Split('\n');
        var isIndented = lines.Length > 1 && lines.All(line => IsBlank(line) || line[0] is ' ' or '\t');
        return !text.AsSpan().ContainsAny(OutsideBlockStrings) && !IsBlank(lines[0]) && !IsBlank(lines[^1]) && !isIndented;
    }

    private static bool IsBlank(string line) => line.AsSpan().IndexOfAnyExcept(' ', '\t') < 0;
}
