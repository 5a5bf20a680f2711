namespace Contested.GraphQL.Execution.Plans;

/// <summary>A valid operation cannot be planned, as the planner does not cover it: it is executed field by field, and counted as a defect.</summary>
public sealed class PlanningException(string message) : Exception(message);
