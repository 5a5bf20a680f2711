namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>What the planners of one operation share.</summary>
/// <param name="Planning">The operation, and what its plan may know of the variables.</param>
/// <param name="Schema">The definitions of the schema, tied to the model.</param>
/// <param name="Plan">Gets the row sets.</param>
/// <param name="Factories">Makes entities of columns.</param>
internal sealed record PlanContext(PlanningContext Planning, SchemaModel Schema, PlanBuilder Plan, EntityFactories Factories)
{
    /// <summary>Reads the arguments of lists and connections.</summary>
    public ItemQueryReader Queries { get; } = new(Planning, Schema, Plan.Dialect);

    /// <summary>Gives the type of a definition.</summary>
    public ComplexType TypeOf(ComplexTypeDefinition definition) => (ComplexType)Planning.Schema.Types[definition.Name];

    /// <summary>Gives the arguments of a field.</summary>
    public Func<string, PlanValue?> ArgumentsOf(SelectedField field) => name => Planning.Argument(field, name);
}
