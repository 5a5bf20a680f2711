namespace Contested.GraphQL.Execution.Plans;

/// <summary>A plan takes for granted whether a variable has a value, be it null.</summary>
internal sealed class ProvidedGuard(string name, bool isProvided) : PlanGuard
{
    public override bool Holds(IReadOnlyDictionary<string, object?> variables) => variables.ContainsKey(name) == isProvided;
}
