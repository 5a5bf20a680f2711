namespace Contested.GraphQL.Execution.Costs;

/// <summary>What is to be executed costs at most.</summary>
/// <param name="FieldCost">The sum of the fields that are resolved.</param>
/// <param name="TypeCost">The sum of the objects of the response.</param>
internal readonly record struct OperationCost(double FieldCost, double TypeCost)
{
    public static OperationCost operator +(OperationCost first, OperationCost second) =>
        new(first.FieldCost + second.FieldCost, first.TypeCost + second.TypeCost);

    // Nothing times infinity is nothing.
    public static OperationCost operator *(double times, OperationCost cost) =>
        times == 0 ? default : new(times * cost.FieldCost, times * cost.TypeCost);
}
