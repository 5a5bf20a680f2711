namespace Contested.GraphQL.Execution.Plans;

/// <summary>Makes plans of operations, for a source of data that can answer a whole operation faster than one field after the other.</summary>
/// <remarks>Safe for use by many requests at once.</remarks>
public abstract class OperationPlanner
{
    /// <summary>Makes a plan of an operation, which holds for all variables that give the same answers to what is asked of the context.</summary>
    /// <param name="context">The operation, and the variables that it is planned for.</param>
    /// <exception cref="PlanningException">The planner does not cover the operation.</exception>
    /// <exception cref="GraphQLException">The request is not valid; it is executed field by field, which finds the errors and their places.</exception>
    public abstract OperationPlan Plan(PlanningContext context);
}
