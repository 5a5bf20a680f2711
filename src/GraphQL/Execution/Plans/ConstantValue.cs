namespace Contested.GraphQL.Execution.Plans;

/// <summary>A value that is the same in every request.</summary>
internal sealed class ConstantValue(object? value) : PlanValue
{
    public override bool IsConstant => true;

    public override object? Evaluate(IReadOnlyDictionary<string, object?> variables) => value;
}
