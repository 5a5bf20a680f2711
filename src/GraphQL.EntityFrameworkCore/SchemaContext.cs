using System.Collections.Concurrent;
using System.Reflection;
using Contested.GraphQL.EntityFrameworkCore.Aggregates;
using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Filtering;
using Contested.GraphQL.EntityFrameworkCore.Nodes;
using Contested.GraphQL.EntityFrameworkCore.Paging;
using Contested.GraphQL.EntityFrameworkCore.Plans;
using Contested.GraphQL.EntityFrameworkCore.Plans.Computed;
using Contested.GraphQL.EntityFrameworkCore.Sorting;
using Contested.GraphQL.Execution.Plans;
using Contested.GraphQL.Types;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore;

/// <summary>What the parts of a schema under construction know of each other.</summary>
internal sealed class SchemaContext
{
    /// <summary>What a field costs that asks the database for something of its own, rather than for its parents' rows: HotChocolate's default.</summary>
    public const double StatementCost = 10;

    private readonly IReadOnlyDictionary<Type, ComplexTypeDefinition> _definitions;
    private readonly Dictionary<ComplexTypeDefinition, ComplexType> _types = [];
    private readonly Dictionary<ComplexTypeDefinition, IReadOnlyDictionary<string, FieldBinding>> _filterFields = [];
    private readonly ConcurrentDictionary<(Type ClrType, PropertyInfo Property), Computation> _computations = new();
    private readonly ConcurrentDictionary<IEntityType, Materialization> _materializations = new();
    private readonly Dictionary<ComplexTypeDefinition, ArgumentFilters> _argumentFilters = [];
    private readonly Dictionary<ComplexTypeDefinition, IReadOnlyList<GroupKey>> _groupKeys = [];
    private readonly ComplexTypeFactory _factory;

    public SchemaContext(IModel model, IEnumerable<ComplexTypeDefinition> definitions, EntitySchemaOptions options)
    {
        Model = model;
        _definitions = definitions.ToDictionary(definition => definition.ClrType);
        Options = options;
        Paging = PagingArguments.Define(options);
        PageSize = new ListSize
        {
            AssumedSize = options.MaxPageSize,
            SlicingArguments = ["first", "last"],
            SlicingArgumentDefaultValue = options.DefaultPageSize,
            SizedFields = ["edges", "nodes"],
            RequireOneSlicingArgument = false,
        };
        ListSize = new ListSize { AssumedSize = options.AssumedListSize };
        Binder = new ModelBinder(model);
        Leafs = new LeafTypes(Documentation);
        Filters = new FilterTypes(this);
        Sorts = new SortTypes(this);
        Connections = new ConnectionTypes(this);
        Nodes = new NodeFields(_definitions.Values, options.MaxNodes);
        _factory = new ComplexTypeFactory(this);
        foreach (var definition in _definitions.Values)
        {
            _filterFields[definition] = FilterFields.Of(definition, this).ToDictionary(field => field.Name, field => field.Binding);
            _argumentFilters[definition] = new ArgumentFilters(definition, this);
            _groupKeys[definition] = [.. GroupsOf(definition).Select(group => new GroupKey(group, model.FindEntityType(definition.ClrType)!))];
        }
    }

    public IModel Model { get; }

    public EntitySchemaOptions Options { get; }

    /// <summary>The arguments of all connections.</summary>
    public IReadOnlyList<InputValueDefinition> Paging { get; }

    /// <summary>How many items a connection has.</summary>
    public ListSize PageSize { get; }

    /// <summary>How many items a list without pages is assumed to have.</summary>
    public ListSize ListSize { get; }

    public XmlDocumentation Documentation { get; } = new();

    public ModelBinder Binder { get; }

    public LeafTypes Leafs { get; }

    public FilterTypes Filters { get; }

    public SortTypes Sorts { get; }

    public ConnectionTypes Connections { get; }

    public NodeFields Nodes { get; }

    public IEnumerable<ComplexTypeDefinition> Definitions => _definitions.Values;

    /// <summary>Gives the definition over a class.</summary>
    /// <exception cref="NotSupportedException">There is none.</exception>
    public ComplexTypeDefinition DefinitionOf(Type clrType) =>
        _definitions.GetValueOrDefault(clrType) ?? throw new NotSupportedException($"No type of the schema is defined over the class {clrType}.");

    /// <summary>Gives the definition of the interface over a superclass of a class, or null where there is none.</summary>
    public ComplexTypeDefinition? InterfaceOf(ComplexTypeDefinition definition) =>
        _definitions.Values.FirstOrDefault(other => other.IsInterface && other != definition && other.ClrType.IsAssignableFrom(definition.ClrType));

    /// <summary>Gives the fields of a definition, those of its interface first.</summary>
    public IEnumerable<FieldDescriptor> FieldsOf(ComplexTypeDefinition definition) =>
        InterfaceOf(definition) is { } inherited ? inherited.Fields.Concat(definition.Fields) : definition.Fields;

    /// <summary>Gives the arguments of a definition's connections, those of its interface first.</summary>
    public IEnumerable<ConnectionArgumentDescriptor> ConnectionArgumentsOf(ComplexTypeDefinition definition) =>
        [.. InterfaceOf(definition)?.ConnectionArguments ?? [], .. definition.ConnectionArguments];

    /// <summary>Gives what a definition's connections can aggregate, that of its interface first.</summary>
    public IReadOnlyList<AggregateDescriptor> AggregatesOf(ComplexTypeDefinition definition) =>
        [.. InterfaceOf(definition)?.Aggregates ?? [], .. definition.Aggregates];

    /// <summary>Gives the keys that a definition's connections can group by, those of its interface first.</summary>
    public IReadOnlyList<GroupKey> GroupKeysOf(ComplexTypeDefinition definition) => _groupKeys[definition];

    /// <summary>Gives the fields of a definition that can be filtered by, by name.</summary>
    public IReadOnlyDictionary<string, FieldBinding> FilterFieldsOf(ComplexTypeDefinition definition) => _filterFields[definition];

    /// <summary>Gives what computes a property that is not in the database.</summary>
    /// <param name="clrType">The class of the entity or value object.</param>
    /// <param name="property">The property.</param>
    /// <exception cref="PlanningException">It cannot be computed from columns alone.</exception>
    public Computation ComputationOf(Type clrType, PropertyInfo property) =>
        _computations.GetOrAdd((clrType, property), key => new Computation(Binder.FindType(key.ClrType), key.Property));

    /// <summary>Gives what makes entities of their columns.</summary>
    /// <param name="type">The entity, of no derived class.</param>
    /// <exception cref="PlanningException">They cannot be made of columns.</exception>
    public Materialization MaterializationOf(IEntityType type) => _materializations.GetOrAdd(type, key => new Materialization(key));

    /// <summary>Gives the filters that the arguments of a definition's connections stand for.</summary>
    public ArgumentFilters ArgumentFiltersOf(ComplexTypeDefinition definition) => _argumentFilters[definition];

    private IEnumerable<GroupDescriptor> GroupsOf(ComplexTypeDefinition definition) =>
        [.. InterfaceOf(definition)?.Groups ?? [], .. definition.Groups];

    /// <summary>Gives the type of a definition.</summary>
    public ComplexType TypeOf(ComplexTypeDefinition definition)
    {
        if (!_types.TryGetValue(definition, out var type))
        {
            _types[definition] = type = _factory.Create(definition);
        }

        return type;
    }
}
