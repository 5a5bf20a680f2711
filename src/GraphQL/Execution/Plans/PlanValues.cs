namespace Contested.GraphQL.Execution.Plans;

/// <summary>Puts values of plans together.</summary>
public static class PlanValues
{
    /// <summary>Makes one value of an input object or list that has values of plans inside.</summary>
    /// <param name="tree">Dictionaries and lists, with values of plans, or coerced values, as their leaves.</param>
    public static PlanValue Of(object? tree) => tree switch
    {
        PlanValue value => value,
        IReadOnlyDictionary<string, object?> fields => new ObjectValue(
            new OrderedDictionary<string, PlanValue>(fields.Select(field => KeyValuePair.Create(field.Key, Of(field.Value))), StringComparer.Ordinal)),
        IEnumerable<object?> items => new ListValue([.. items.Select(Of)]),
        _ => PlanValue.Constant(tree),
    };
}
