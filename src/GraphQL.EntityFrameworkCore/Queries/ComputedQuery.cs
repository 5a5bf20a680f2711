namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>What the arguments of a list or connection ask for whose items are computed.</summary>
/// <param name="Entities">The entities that they are computed from.</param>
/// <param name="Arguments">The arguments of the computation.</param>
/// <param name="Needs">Gives the conditions on a stored item, at the root, without which nothing of its parent is shown.</param>
/// <param name="Where">The conditions on an item.</param>
/// <param name="Order">What the items are sorted by; where they are equal in all of it, they are in the order of the computation.</param>
/// <param name="Paging">The page, where the field has pages.</param>
internal sealed record ComputedQuery(
    ItemQuery Entities,
    ArgumentsValue Arguments,
    IReadOnlyList<Func<SqlEntity, SqlText>> Needs,
    AllConditions Where,
    IReadOnlyList<SortKey> Order,
    MemoryQuery Paging);
