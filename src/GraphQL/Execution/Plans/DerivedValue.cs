namespace Contested.GraphQL.Execution.Plans;

/// <summary>A value that is computed from another one in each request.</summary>
/// <param name="source">The other value.</param>
/// <param name="derive">A pure function.</param>
internal sealed class DerivedValue(PlanValue source, Func<object?, object?> derive) : PlanValue
{
    public override bool IsConstant => source.IsConstant;

    public override object? Evaluate(IReadOnlyDictionary<string, object?> variables) => derive(source.Evaluate(variables));
}
