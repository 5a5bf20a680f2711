namespace Contested.GraphQL.EntityFrameworkCore.Building;

/// <summary>What the parts of a schema under construction know of each other.</summary>
internal sealed class SchemaParts
{
    /// <summary>
    /// What a field costs that asks the database for something of its own, rather than for its parents' rows: HotChocolate's default.
    /// </summary>
    public const double StatementCost = 10;

    private readonly Dictionary<ComplexTypeDefinition, ComplexType> _types = [];
    private readonly EntityResolvers _resolvers;
    private readonly ComplexTypeFactory _factory;

    public SchemaParts(SchemaModel model, EntityFactories factories)
    {
        Model = model;
        _resolvers = new EntityResolvers(model, factories);
        var options = model.Options;
        Paging = PagingArguments(options);
        PageSize = new ListSize
        {
            AssumedSize = options.MaxPageSize,
            SlicingArguments = [ArgumentNames.First, ArgumentNames.Last],
            SlicingArgumentDefaultValue = options.DefaultPageSize,
            SizedFields = ["edges", "nodes"],
            RequireOneSlicingArgument = false,
        };
        ListSize = new ListSize { AssumedSize = options.AssumedListSize };
        Filters = new FilterTypes(this);
        Sorts = new SortTypes(model);
        Connections = new ConnectionTypes(this);
        Nodes = new NodeFields(this);
        _factory = new ComplexTypeFactory(this);
    }

    /// <summary>The definitions, tied to the model.</summary>
    public SchemaModel Model { get; }

    /// <summary>The arguments of all connections.</summary>
    public IReadOnlyList<InputValueDefinition> Paging { get; }

    /// <summary>How many items a connection has.</summary>
    public ListSize PageSize { get; }

    /// <summary>How many items a list without pages is assumed to have.</summary>
    public ListSize ListSize { get; }

    public FilterTypes Filters { get; }

    public SortTypes Sorts { get; }

    public ConnectionTypes Connections { get; }

    public NodeFields Nodes { get; }

    /// <summary>Makes a field whose values come from a source.</summary>
    public FieldDefinition Field(
        string name,
        GraphQLType type,
        FieldSource source,
        string? description,
        IEnumerable<InputValueDefinition>? arguments = null,
        double? cost = null,
        ListSize? listSize = null) => new(name, type, arguments)
        {
            Description = description,
            Cost = cost,
            ListSize = listSize,
            Source = source,
            Resolver = _resolvers.For(source),
        };

    /// <summary>Gives the type of a definition.</summary>
    public ComplexType TypeOf(ComplexTypeDefinition definition)
    {
        if (!_types.TryGetValue(definition, out var type))
        {
            _types[definition] = type = _factory.Create(definition);
        }

        return type;
    }

    /// <summary>Gives the type over a class.</summary>
    public ComplexType TypeOf(Type clrType) => TypeOf(Model.DefinitionOf(clrType));

    private static IReadOnlyList<InputValueDefinition> PagingArguments(EntitySchemaOptions options) =>
    [
        new(ArgumentNames.First, SpecifiedScalars.Int)
        {
            Description = $"How many items to return from the start, or after the cursor `after`: 0 to {options.MaxPageSize}. The default is {options.DefaultPageSize} if `last` is not given either.",
        },
        new(ArgumentNames.After, SpecifiedScalars.String) { Description = "Only items after this cursor." },
        new(ArgumentNames.Last, SpecifiedScalars.Int)
        {
            Description = $"How many items to return from the end, or before the cursor `before`: 0 to {options.MaxPageSize}. Not together with `first`.",
        },
        new(ArgumentNames.Before, SpecifiedScalars.String) { Description = "Only items before this cursor." },
    ];
}
