namespace Contested.GraphQL.Execution.Plans;

/// <summary>A plan takes for granted which fields an input object has, and in which order.</summary>
internal sealed class FieldsGuard(PlanValue value, IReadOnlyList<string> names) : PlanGuard
{
    public override bool Holds(IReadOnlyDictionary<string, object?> variables) =>
        value.Evaluate(variables) is IReadOnlyDictionary<string, object?> fields
        && fields.Count == names.Count
        && fields.Keys.SequenceEqual(names, StringComparer.Ordinal);
}
