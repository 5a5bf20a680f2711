namespace Contested.GraphQL.EntityFrameworkCore.Sources;

/// <summary>What belongs to a parent.</summary>
internal sealed class ParentRow<TKey, TValue>
{
    public required TKey Key { get; init; }

    public required TValue Value { get; init; }
}
