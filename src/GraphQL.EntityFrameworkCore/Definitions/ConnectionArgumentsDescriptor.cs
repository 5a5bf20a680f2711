namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>Takes the definition of what the arguments of all connections of a type find.</summary>
/// <typeparam name="TEntity">The class of the items.</typeparam>
/// <typeparam name="TArguments">The class of the arguments.</typeparam>
public sealed class ConnectionArgumentsDescriptor<TEntity, TArguments>
    where TEntity : class
    where TArguments : FieldArguments, new()
{
    private readonly ConnectionArguments _arguments;

    internal ConnectionArgumentsDescriptor(ConnectionArguments arguments) => _arguments = arguments;

    /// <summary>Leaves, where an argument has a value, only the items that satisfy a condition.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="condition">
    /// The condition on an item and the arguments, made of <c>&amp;&amp;</c>, <c>||</c>, <c>!</c>, comparisons of a column of the item
    /// or of what it refers to with a constant or an argument, <c>Contains</c> of a list, <c>Any</c> of related entities, and
    /// arguments that are truth values. An argument that is compared and has no value is null.
    /// </param>
    /// <typeparam name="TValue">The type of the argument.</typeparam>
    public ConnectionArgumentsDescriptor<TEntity, TArguments> Filter<TValue>(
        Expression<Func<TArguments, TValue>> argument, Expression<Func<TEntity, TArguments, bool>> condition)
    {
        _arguments.Filters.Add(ArgumentFilter.Of(argument, condition));
        return this;
    }

    /// <summary>Leaves only the items that satisfy a condition, whichever arguments have values.</summary>
    /// <param name="condition">The condition, as in <see cref="Filter{TValue}"/>; no index is used for it, as most items should satisfy it.</param>
    public ConnectionArgumentsDescriptor<TEntity, TArguments> Filter(Expression<Func<TEntity, TArguments, bool>> condition)
    {
        _arguments.Conditions.Add(condition);
        return this;
    }

    /// <summary>Requires that an entity satisfies a condition; otherwise the field is an error.</summary>
    /// <param name="condition">The condition on the entity and the arguments, as in <see cref="Filter{TValue}"/>.</param>
    /// <param name="explain">Says what is wrong, and what would be right, given the arguments and all entities of the class by their keys.</param>
    /// <typeparam name="TNeeded">The class of the entity, of which there are few.</typeparam>
    public ConnectionArgumentsDescriptor<TEntity, TArguments> Require<TNeeded>(
        Expression<Func<TNeeded, TArguments, bool>> condition, Func<TArguments, IReadOnlyList<TNeeded>, string> explain)
        where TNeeded : class
    {
        _arguments.Needs.Add(new ArgumentNeed(
            typeof(TNeeded), condition, (arguments, entities) => explain((TArguments)arguments, [.. entities.Cast<TNeeded>()])));
        return this;
    }

    /// <summary>Adds a field to the connections: how many items satisfy another condition in the place of that of an argument; 0 where the argument has no value.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="argument">The argument.</param>
    /// <param name="condition">The condition, as in <see cref="Filter{TValue}"/>; all else that is asked for must hold as well.</param>
    /// <param name="description">The description of the field, in Markdown.</param>
    /// <typeparam name="TValue">The type of the argument.</typeparam>
    public ConnectionArgumentsDescriptor<TEntity, TArguments> Count<TValue>(
        string name, Expression<Func<TArguments, TValue>> argument, Expression<Func<TEntity, TArguments, bool>> condition, string description)
    {
        _arguments.Counts.Add(new ArgumentCount(name, ArgumentFilter.Of(argument, condition), description));
        return this;
    }
}

/// <summary>The arguments of all connections of a type, and what they find.</summary>
/// <param name="definition">The arguments.</param>
internal sealed class ConnectionArguments(ArgumentsDefinition definition)
{
    public ArgumentsDefinition Definition { get; } = definition;

    /// <summary>The conditions of arguments; those without one only mean something to the conditions of others.</summary>
    public List<ArgumentFilter> Filters { get; } = [];

    /// <summary>The conditions on an entity and the arguments that always hold.</summary>
    public List<LambdaExpression> Conditions { get; } = [];

    /// <summary>What has to be in the database for the arguments to be valid.</summary>
    public List<ArgumentNeed> Needs { get; } = [];

    /// <summary>The fields that count other items than the arguments leave.</summary>
    public List<ArgumentCount> Counts { get; } = [];
}

/// <summary>The condition on entities where an argument has a value.</summary>
/// <param name="Argument">The name of the argument.</param>
/// <param name="Condition">The condition on an entity and the arguments.</param>
internal sealed record ArgumentFilter(string Argument, LambdaExpression Condition)
{
    public static ArgumentFilter Of(LambdaExpression argument, LambdaExpression condition) =>
        new(ArgumentsDefinition.NameOf(PropertyPath.Of(argument) is [var property] ? property : throw new ArgumentException($"{argument} is not an argument.")), condition);
}

/// <summary>A field of connections that counts other items than an argument leaves.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Filter">The argument, and the condition that is in the place of its own.</param>
/// <param name="Description">The description of the field.</param>
internal sealed record ArgumentCount(string Name, ArgumentFilter Filter, string Description);

/// <summary>An entity that has to be there for arguments to be valid.</summary>
/// <param name="EntityType">Its class.</param>
/// <param name="Condition">The condition on the entity and the arguments.</param>
/// <param name="Explain">Says what is wrong, given the arguments and all entities of the class.</param>
internal sealed record ArgumentNeed(Type EntityType, LambdaExpression Condition, Func<FieldArguments, IReadOnlyList<object>, string> Explain);
