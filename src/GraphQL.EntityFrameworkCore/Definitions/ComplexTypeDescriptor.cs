namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>Takes the definition of a type over a class of the model.</summary>
/// <typeparam name="TEntity">The class.</typeparam>
public sealed class ComplexTypeDescriptor<TEntity>
    where TEntity : class
{
    private readonly ComplexTypeDefinition _definition;

    internal ComplexTypeDescriptor(ComplexTypeDefinition definition) => _definition = definition;

    /// <summary>Names the type, and several of it in connections; by default after the class.</summary>
    /// <param name="name">The name of the type.</param>
    /// <param name="pluralName">The name of several, as in <c>PeopleConnection</c>.</param>
    public ComplexTypeDescriptor<TEntity> Name(string name, string pluralName)
    {
        _definition.ConfiguredName = name;
        _definition.ConfiguredPluralName = pluralName;
        return this;
    }

    /// <summary>Describes the type, in Markdown; by default the summary of the class.</summary>
    /// <param name="description">The description.</param>
    public ComplexTypeDescriptor<TEntity> Description(string description)
    {
        _definition.ConfiguredDescription = description;
        return this;
    }

    /// <summary>Makes the type a node: it gets a global <c>id</c>, by which it can be fetched.</summary>
    /// <param name="key">The property, unique and stable, that the identifier is made of.</param>
    public ComplexTypeDescriptor<TEntity> ImplementsNode(Expression<Func<TEntity, string>> key)
    {
        _definition.NodeKey = key;
        return this;
    }

    /// <summary>Adds a field: a column, a value inside the entity, a related entity, or a property computed in C#.</summary>
    /// <param name="property">The property.</param>
    /// <typeparam name="TValue">The type of its values.</typeparam>
    public FieldDescriptor Field<TValue>(Expression<Func<TEntity, TValue>> property)
    {
        var field = new FieldDescriptor(property);
        _definition.Fields.Add(field);
        return field;
    }

    /// <summary>Adds a field of related entities: a list, or with <c>UsePaging</c> a connection.</summary>
    /// <param name="navigation">The navigation property.</param>
    /// <typeparam name="TItem">The class of the related entities.</typeparam>
    public CollectionFieldDescriptor<TItem> Collection<TItem>(Expression<Func<TEntity, IEnumerable<TItem>>> navigation)
        where TItem : class
    {
        var field = new CollectionFieldDescriptor<TItem>(navigation);
        _definition.Fields.Add(field);
        return field;
    }

    /// <summary>Gives all connections of the type arguments.</summary>
    /// <typeparam name="TArguments">The class of the arguments; a field whose items are computed can have the same.</typeparam>
    public ConnectionArgumentsDescriptor<TEntity, TArguments> ConnectionArguments<TArguments>()
        where TArguments : FieldArguments, new()
    {
        var arguments = new ConnectionArguments(ArgumentsDefinition.Of(typeof(TArguments)));
        _definition.ConnectionArguments = arguments;
        return new ConnectionArgumentsDescriptor<TEntity, TArguments>(arguments);
    }

    /// <summary>
    /// Lets all connections of the type aggregate a value: <c>aggregates</c> and <c>groups</c> get a field with its minimum and
    /// maximum, and where it is an integer its sum and average.
    /// </summary>
    /// <param name="value">An integer, floating-point number or day of the items, or of a related entity.</param>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    public AggregateDescriptor Aggregate<TValue>(Expression<Func<TEntity, TValue>> value)
    {
        var aggregate = new AggregateDescriptor(value);
        _definition.Aggregates.Add(aggregate);
        return aggregate;
    }

    /// <summary>Lets all connections of the type group their items.</summary>
    /// <param name="name">The name of the key among those to group by, in capitals: <c>CLAIMANT</c>.</param>
    /// <param name="key">A related entity of the items, a value, or the year of a day.</param>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    public GroupDescriptor Group<TKey>(string name, Expression<Func<TEntity, TKey>> key)
    {
        var group = new GroupDescriptor(name, key);
        _definition.Groups.Add(group);
        return group;
    }

    /// <summary>Adds a field with the number of all entities of a class, whatever the parent.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="predicate">The condition that counted entities satisfy; null for none.</param>
    /// <typeparam name="TItem">The class of the counted entities.</typeparam>
    public FieldDescriptor Count<TItem>(string name, Expression<Func<TItem, bool>>? predicate = null)
        where TItem : class
    {
        var field = new CountFieldDescriptor(typeof(TItem), predicate);
        field.Name(name);
        _definition.Fields.Add(field);
        return field;
    }
}
