namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>What a client searches for.</summary>
/// <param name="Words">The words, as the index has taken them apart.</param>
/// <param name="ItemTypes">The classes of entities to find, of those of the index, each once; empty for all.</param>
public sealed record SearchRequest(IReadOnlyList<string> Words, IReadOnlyList<Type> ItemTypes);
