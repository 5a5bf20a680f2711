namespace Contested.GraphQL.Execution.Plans;

/// <summary>An operation cannot be planned, as it is not covered or not valid; it is executed field by field.</summary>
/// <param name="message">Why.</param>
public sealed class PlanningException(string message) : Exception(message);
