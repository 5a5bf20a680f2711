namespace Contested.GraphQL.Execution.Plans;

/// <summary>An input object literal with variables in it.</summary>
internal sealed class ObjectValue(OrderedDictionary<string, PlanValue> fields) : PlanValue
{
    public OrderedDictionary<string, PlanValue> Fields { get; } = fields;

    public override object Evaluate(IReadOnlyDictionary<string, object?> variables)
    {
        var values = new OrderedDictionary<string, object?>(Fields.Count, StringComparer.Ordinal);
        foreach (var (name, value) in Fields)
        {
            values[name] = value.Evaluate(variables);
        }

        return values;
    }
}
