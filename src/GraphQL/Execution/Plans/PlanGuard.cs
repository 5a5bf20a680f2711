namespace Contested.GraphQL.Execution.Plans;

/// <summary>What a plan takes for granted of the variables.</summary>
internal abstract class PlanGuard
{
    /// <summary>Whether it is so in a request.</summary>
    /// <param name="variables">The coerced values of the variables of the request.</param>
    public abstract bool Holds(IReadOnlyDictionary<string, object?> variables);
}
