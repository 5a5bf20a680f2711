namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>The definition of a root field that searches.</summary>
internal sealed class SearchFieldDescriptor(SearchIndex index) : FieldDescriptor(null)
{
    public SearchIndex Index { get; } = index;
}
