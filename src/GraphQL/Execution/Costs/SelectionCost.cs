namespace Contested.GraphQL.Execution.Costs;

/// <summary>What a selection set costs for one object.</summary>
/// <param name="Fixed">What it costs in any case.</param>
/// <param name="PerItem">What it costs beside for each item, where a field around it says how many items its sized fields return.</param>
internal readonly record struct SelectionCost(OperationCost Fixed, OperationCost PerItem)
{
    public static SelectionCost operator +(SelectionCost first, SelectionCost second) =>
        new(first.Fixed + second.Fixed, first.PerItem + second.PerItem);

    public OperationCost Of(double items) => Fixed + (items * PerItem);
}
