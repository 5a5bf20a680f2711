using System.Text;

namespace Contested.GraphQL.EntityFrameworkCore;

/// <summary>Turns the names of C# into those of GraphQL.</summary>
internal static class Naming
{
    public static string ToCamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>Gives the spelling of enum values, such as <c>KILLED_OR_CAPTURED</c>.</summary>
    public static string ToScreamingSnakeCase(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        for (var index = 0; index < name.Length; index++)
        {
            if (index > 0 && char.IsUpper(name[index]) && !char.IsUpper(name[index - 1]))
            {
                result.Append('_');
            }

            result.Append(char.ToUpperInvariant(name[index]));
        }

        return result.ToString();
    }
}
