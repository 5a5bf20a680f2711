namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>The definitions of a schema tied to the EF Core model: what resolvers, filters, sorts and plans are all made of.</summary>
internal sealed class SchemaModel
{
    private readonly Dictionary<Type, ComplexTypeDefinition> _definitions;
    private readonly Dictionary<ComplexTypeDefinition, IReadOnlyDictionary<string, FieldBinding>> _filterFields = [];
    private readonly Dictionary<ComplexTypeDefinition, IReadOnlyList<GroupKey>> _groupKeys = [];

    /// <summary>Ties definitions to a model.</summary>
    public SchemaModel(IModel model, IEnumerable<ComplexTypeDefinition> definitions, EntitySchemaOptions options)
    {
        Entities = model;
        Options = options;
        Binder = new ModelBinder(model);
        Leaves = new LeafTypes(Documentation);
        _definitions = definitions.ToDictionary(definition => definition.ClrType);
        foreach (var definition in _definitions.Values)
        {
            _filterFields[definition] = BindFilterFields(definition);
            _groupKeys[definition] =
            [
                .. Inherited(definition, own => own.Groups).Select(group => new GroupKey(group, model.FindEntityType(definition.ClrType)!)),
            ];
        }
    }

    /// <summary>EF Core's model.</summary>
    public IModel Entities { get; }

    public EntitySchemaOptions Options { get; }

    public XmlDocumentation Documentation { get; } = new();

    public ModelBinder Binder { get; }

    public LeafTypes Leaves { get; }

    public IEnumerable<ComplexTypeDefinition> Definitions => _definitions.Values;

    /// <summary>The definitions of nodes, which have a global identifier.</summary>
    public IEnumerable<ComplexTypeDefinition> Nodes => Definitions.Where(definition => definition is { IsInterface: false, NodeKey: not null });

    /// <summary>Gives the definition over a class.</summary>
    public ComplexTypeDefinition DefinitionOf(Type clrType) =>
        _definitions.GetValueOrDefault(clrType) ?? throw new NotSupportedException($"No type of the schema is defined over the class {clrType}.");

    /// <summary>Gives the definition of the interface over a superclass of a class, or null where there is none.</summary>
    public ComplexTypeDefinition? InterfaceOf(ComplexTypeDefinition definition) =>
        Definitions.FirstOrDefault(other => other.IsInterface && other != definition && other.ClrType.IsAssignableFrom(definition.ClrType));

    /// <summary>Gives the definitions of the object types over a class and its subclasses.</summary>
    public IEnumerable<ComplexTypeDefinition> ObjectTypesOf(Type clrType) =>
        Definitions.Where(definition => !definition.IsInterface && clrType.IsAssignableFrom(definition.ClrType));

    /// <summary>Gives the entity of a class.</summary>
    public IEntityType EntityOf(Type clrType) =>
        Entities.FindEntityType(clrType) ?? throw new NotSupportedException($"{clrType} is not an entity.");

    /// <summary>Gives the arguments of a definition's connections: its own, or else those of its interface; null where there are none.</summary>
    public ConnectionArguments? ConnectionArgumentsOf(ComplexTypeDefinition definition) =>
        definition.ConnectionArguments ?? InterfaceOf(definition)?.ConnectionArguments;

    /// <summary>Gives what a definition's connections can aggregate, that of its interface first.</summary>
    public IReadOnlyList<AggregateDescriptor> AggregatesOf(ComplexTypeDefinition definition) => Inherited(definition, own => own.Aggregates);

    /// <summary>Gives the keys that a definition's connections can group by, those of its interface first.</summary>
    public IReadOnlyList<GroupKey> GroupKeysOf(ComplexTypeDefinition definition) => _groupKeys[definition];

    /// <summary>Gives the fields of a definition that can be filtered by, by name: those that show a whole property of the model as it is.</summary>
    public IReadOnlyDictionary<string, FieldBinding> FilterFieldsOf(ComplexTypeDefinition definition) => _filterFields[definition];

    private Dictionary<string, FieldBinding> BindFilterFields(ComplexTypeDefinition definition) =>
        Inherited(definition, own => own.Fields)
            .Where(field => field is not CollectionFieldDescriptor { Predicate: not null } and not CountFieldDescriptor)
            .Select(field => (Name: field.GetName(), Binding: Binder.Bind(definition.ClrType, field.Property!)))
            .Where(field => field.Binding is not ComputedBinding)
            .DistinctBy(field => field.Binding.Property.Name)
            .ToDictionary(field => field.Name, field => field.Binding);

    private IReadOnlyList<T> Inherited<T>(ComplexTypeDefinition definition, Func<ComplexTypeDefinition, IEnumerable<T>> of) =>
        [.. InterfaceOf(definition) is { } parent ? of(parent) : [], .. of(definition)];
}
