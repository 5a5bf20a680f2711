using Contested.GraphQL.EntityFrameworkCore.Search;

namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>The field of the root that searches.</summary>
/// <param name="Index">Finds the entities.</param>
internal sealed record SearchSource(SearchIndex Index) : FieldSource;
