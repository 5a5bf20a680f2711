namespace Contested.GraphQL.EntityFrameworkCore.Building;

/// <summary>Makes a schema over an EF Core model.</summary>
/// <remarks>
/// The resolvers of the schema ask the services of a request for a <see cref="Microsoft.EntityFrameworkCore.DbContext"/>.
/// Descriptions come from the XML documentation files beside the assemblies of the model.
/// </remarks>
/// <param name="model">The model.</param>
/// <param name="options">What the fields allow; the defaults where null.</param>
public sealed class EntitySchemaBuilder(IModel model, EntitySchemaOptions? options = null)
{
    private readonly List<ComplexTypeDefinition> _definitions = [];
    private QueryType? _query;

    /// <summary>Adds an object or interface type over a class of the model.</summary>
    /// <typeparam name="TDefinition">The definition of the type.</typeparam>
    public EntitySchemaBuilder AddType<TDefinition>()
        where TDefinition : ComplexTypeDefinition, new()
    {
        var definition = new TDefinition();
        definition.Configure();
        _definitions.Add(definition);
        return this;
    }

    /// <summary>Sets the root of queries.</summary>
    /// <typeparam name="TQuery">The definition of the root.</typeparam>
    public EntitySchemaBuilder AddQueryType<TQuery>()
        where TQuery : QueryType, new()
    {
        _query = new TQuery();
        _query.Configure();
        return this;
    }

    /// <summary>Makes the schema.</summary>
    /// <param name="description">What the schema is for, in Markdown; null to say nothing.</param>
    /// <exception cref="InvalidOperationException">No root of queries is set, or the options contradict each other.</exception>
    /// <exception cref="NotSupportedException">A definition does not fit the model.</exception>
    public Schema Build(string? description = null)
    {
        var query = _query ?? throw new InvalidOperationException($"The schema needs a root of queries; call {nameof(AddQueryType)}.");
        var limits = options ?? new EntitySchemaOptions();
        if (limits.DefaultPageSize > limits.MaxPageSize)
        {
            throw new InvalidOperationException(
                $"{nameof(limits.DefaultPageSize)} is {limits.DefaultPageSize}, but {nameof(limits.MaxPageSize)} only {limits.MaxPageSize}; a page cannot have more items by default than at most.");
        }

        if (limits.DefaultMaxGroups > limits.MaxGroups)
        {
            throw new InvalidOperationException(
                $"{nameof(limits.DefaultMaxGroups)} is {limits.DefaultMaxGroups}, but {nameof(limits.MaxGroups)} only {limits.MaxGroups}; there cannot be more groups by default than at most.");
        }

        var schemaModel = new SchemaModel(model, _definitions, limits);
        var factories = new EntityFactories(schemaModel);
        var parts = new SchemaParts(schemaModel, factories);
        var fields = new FieldFactory(parts);
        var root = new ObjectType("Query", () => parts.Nodes.RootFields.Concat(query.Fields.Select(fields.CreateRoot)))
        {
            Description = "Everything you can query.",
        };
        return new PlannedSchema(
            new EntityPlanner(schemaModel, factories), root, _definitions.Select(parts.TypeOf), [.. SpecifiedDirectives.All, .. CostDirectives.All])
        {
            Description = description,
        };
    }
}
