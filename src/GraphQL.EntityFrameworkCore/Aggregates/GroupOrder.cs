namespace Contested.GraphQL.EntityFrameworkCore.Aggregates;

/// <summary>What groups are sorted by: a function of a value, or their keys.</summary>
/// <param name="Function">The function; null for the keys.</param>
/// <param name="Value">The value; null for the number of items, and for the keys.</param>
/// <param name="IsDescending">Whether the highest comes first; nothing comes last either way.</param>
internal sealed record GroupOrder(AggregateFunction? Function, AggregateDescriptor? Value, bool IsDescending);
