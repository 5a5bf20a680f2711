namespace Contested.GraphQL.Execution.Plans;

/// <summary>A list literal with variables in it.</summary>
internal sealed class ListValue(IReadOnlyList<PlanValue> items) : PlanValue
{
    public IReadOnlyList<PlanValue> Items { get; } = items;

    public override object Evaluate(IReadOnlyDictionary<string, object?> variables) => Items.Select(item => item.Evaluate(variables)).ToList();
}
