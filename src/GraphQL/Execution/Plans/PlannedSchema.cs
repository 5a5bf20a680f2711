using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution.Plans;

/// <summary>A schema whose operations are planned as a whole, rather than executed field by field.</summary>
/// <param name="planner">Makes the plans.</param>
/// <param name="query">The root of queries.</param>
/// <param name="types">Further types, such as implementations of interfaces that no field returns.</param>
/// <param name="directives">The directives.</param>
public sealed class PlannedSchema(
    OperationPlanner planner,
    ObjectType query,
    IEnumerable<NamedType> types,
    IEnumerable<DirectiveDefinition> directives) : Schema(query, types: types, directives: directives)
{
    /// <summary>Makes the plans.</summary>
    public OperationPlanner Planner { get; } = planner;
}
