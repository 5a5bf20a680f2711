namespace Contested.GraphQL.Execution.Plans;

/// <summary>That there is no plan is taken for granted only where a question about a value has no answer, as the value is not valid.</summary>
internal sealed class FailureGuard<TAnswer>(PlanValue value, Func<object?, TAnswer> question) : PlanGuard
{
    public override bool Holds(IReadOnlyDictionary<string, object?> variables)
    {
        try
        {
            question(value.Evaluate(variables));
            return false;
        }
        catch (Exception exception) when (exception is GraphQLException or PlanningException)
        {
            return true;
        }
    }
}
