namespace Contested.GraphQL.Execution.Plans;

/// <summary>A plan takes for granted the answer to a question about a value.</summary>
internal sealed class AnswerGuard<TAnswer>(PlanValue value, Func<object?, TAnswer> question, TAnswer answer) : PlanGuard
{
    public override bool Holds(IReadOnlyDictionary<string, object?> variables)
    {
        try
        {
            return EqualityComparer<TAnswer>.Default.Equals(question(value.Evaluate(variables)), answer);
        }
        catch (Exception exception) when (exception is GraphQLException or PlanningException)
        {
            return false;
        }
    }
}
