using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The page of a connection.</summary>
/// <param name="Size">How many items it has at most.</param>
/// <param name="IsBackward">Whether it is counted from the end.</param>
/// <param name="After">The cursor of the place behind which it starts; null for none.</param>
/// <param name="Before">The cursor of the place ahead of which it ends; null for none.</param>
internal sealed record RowPage(int Size, bool IsBackward, PlanValue? After, PlanValue? Before);
