using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution.Plans;

/// <summary>A way to answer an operation at once, made by an <see cref="OperationPlanner"/>.</summary>
/// <remarks>Safe for use by many requests at once.</remarks>
public abstract class OperationPlan
{
    /// <summary>Reads the data of the answer.</summary>
    /// <param name="context">The request, with values of variables for which the plan holds.</param>
    /// <returns>
    /// The data; null where this request has something wrong with it, so that it is to be executed field by field, which finds
    /// the errors and their places.
    /// </returns>
    /// <exception cref="PlanningException">The plan does not cover what was read.</exception>
    /// <exception cref="OperationCanceledException">The execution was cancelled.</exception>
    public abstract ValueTask<PlannedData?> ExecuteAsync(OperationContext context);
}
