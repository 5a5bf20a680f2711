namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>Turns the names of C# into those of GraphQL.</summary>
internal static class Naming
{
    /// <summary>Gives the spelling of fields and arguments, such as <c>startDate</c>.</summary>
    public static string ToCamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    /// <summary>Gives the spelling of enum values, such as <c>KILLED_OR_CAPTURED</c>.</summary>
    public static string ToScreamingSnakeCase(string name) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(name);
}
