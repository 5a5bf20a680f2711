using System.Buffers;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types.Validation;

/// <summary>The names of types, fields, arguments, enum values and directives.</summary>
/// <remarks>Specification: 2.1.9 Names, Reserved Names; 3.9 Enums.</remarks>
internal static class NameRules
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    public static void Check(string name, SyntaxNode? node, SchemaReport report)
    {
        if (name.Length == 0)
        {
            report.Add("Expected name to be a non-empty string.", node);
        }
        else if (name.AsSpan().ContainsAnyExcept(NameCharacters))
        {
            report.Add($"Names must only contain [_a-zA-Z0-9] but \"{name}\" does not.", node);
        }
        else if (char.IsAsciiDigit(name[0]))
        {
            report.Add($"Names must start with [_a-zA-Z] but \"{name}\" does not.", node);
        }
        else if (name.StartsWith("__", StringComparison.Ordinal))
        {
            report.Add($"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.", node);
        }
    }

    public static void CheckEnumValue(string name, SyntaxNode? node, SchemaReport report)
    {
        if (name is "true" or "false" or "null")
        {
            report.Add($"Enum values cannot be named: {name}", node);
        }

        Check(name, node, report);
    }
}
