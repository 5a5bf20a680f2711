namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>Defines the root of queries. The fields <c>node</c> and <c>nodes</c> are always there.</summary>
public abstract class QueryType
{
    internal List<FieldDescriptor> Fields { get; } = [];

    /// <summary>Says what can be asked for.</summary>
    /// <param name="descriptor">Takes the definition.</param>
    protected abstract void Configure(QueryTypeDescriptor descriptor);

    internal void Configure() => Configure(new QueryTypeDescriptor(this));
}

/// <summary>Takes the definition of the root of queries.</summary>
public sealed class QueryTypeDescriptor
{
    private readonly QueryType _definition;

    internal QueryTypeDescriptor(QueryType definition) => _definition = definition;

    /// <summary>Adds a field with the entity whose property equals the argument of that name; null where there is none.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="key">The property, unique among the entities.</param>
    /// <typeparam name="TEntity">The class of the entity.</typeparam>
    public FieldDescriptor Single<TEntity>(string name, Expression<Func<TEntity, string>> key)
        where TEntity : class =>
        Add(new SingleFieldDescriptor(typeof(TEntity), key)).Name(name);

    /// <summary>Adds a field with the only entity of a class; its absence is an error.</summary>
    /// <param name="name">The name of the field.</param>
    /// <typeparam name="TEntity">The class of the entity.</typeparam>
    public FieldDescriptor Only<TEntity>(string name)
        where TEntity : class =>
        Add(new SingleFieldDescriptor(typeof(TEntity), null)).Name(name);

    /// <summary>Adds a field with all entities of a class.</summary>
    /// <param name="name">The name of the field.</param>
    /// <typeparam name="TEntity">The class of the entities.</typeparam>
    public CollectionFieldDescriptor<TEntity> Collection<TEntity>(string name)
        where TEntity : class =>
        Add(new CollectionFieldDescriptor<TEntity>(null)).Name(name);

    /// <summary>Adds a field that searches entities of several classes by their texts. A schema can have one.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="index">Finds the entities.</param>
    public FieldDescriptor Search(string name, SearchIndex index) => Add(new SearchFieldDescriptor(index)).Name(name);

    private TDescriptor Add<TDescriptor>(TDescriptor descriptor)
        where TDescriptor : FieldDescriptor
    {
        _definition.Fields.Add(descriptor);
        return descriptor;
    }
}
