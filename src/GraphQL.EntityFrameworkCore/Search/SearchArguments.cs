namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>The names of the arguments of a search.</summary>
internal static class SearchArguments
{
    public const string Text = "text";
    public const string Types = "types";
}
