namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The page of a connection.</summary>
/// <param name="Size">How many items it has at most.</param>
/// <param name="IsBackward">Whether it is counted from the end.</param>
/// <param name="HasAfter">Whether it starts behind a place.</param>
/// <param name="HasBefore">Whether it ends ahead of a place.</param>
internal sealed record RowPage(int Size, bool IsBackward, bool HasAfter, bool HasBefore);
