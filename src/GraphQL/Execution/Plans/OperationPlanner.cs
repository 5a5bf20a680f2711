namespace Contested.GraphQL.Execution.Plans;

/// <summary>Makes plans of operations, for a source of data that can answer a whole operation faster than one field after the other.</summary>
/// <remarks>Safe for use by many requests at once.</remarks>
public abstract class OperationPlanner
{
    /// <summary>Makes a plan of an operation.</summary>
    /// <param name="context">The operation, and the values of variables that it is planned for.</param>
    /// <returns>
    /// A plan that holds for all values of variables that give the same answers to the questions asked of the context; null where
    /// the planner does not cover the operation, which is then executed field by field.
    /// </returns>
    public abstract OperationPlan? Plan(PlanningContext context);
}
