namespace Contested.GraphQL.Execution.Plans;

/// <summary>Is told of valid operations that have no plan, each of which is a defect of the planner; a service of the request.</summary>
public interface IPlanObserver
{
    /// <summary>A valid operation was executed field by field.</summary>
    /// <param name="reason">Why it could not be planned.</param>
    void OnUnplanned(string reason);
}
