namespace Contested.Domain.Search;

/// <summary>The position of a match among all matches of a query: exact names come first, then the entries in their order.</summary>
/// <param name="IsExact">Whether the whole text of the query is the name or alias.</param>
/// <param name="EntryId">The key of the entry.</param>
public readonly record struct SearchPosition(bool IsExact, long EntryId);
