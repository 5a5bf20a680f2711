namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>The definition of a field of several entities, whatever their class.</summary>
public abstract class CollectionFieldDescriptor : FieldDescriptor
{
    private protected CollectionFieldDescriptor(LambdaExpression? navigation, Type itemType)
        : base(navigation) => ItemType = itemType;

    internal Type ItemType { get; }

    internal bool IsPaged { get; private protected set; }

    /// <summary>Whether the field has the arguments of all connections of the items' type.</summary>
    internal bool HasConnectionArguments { get; private protected set; }

    internal bool IsFiltered { get; private protected set; }

    internal bool IsSorted { get; private protected set; }

    internal LambdaExpression? Predicate { get; private protected set; }

    internal List<DefaultSort> DefaultOrder { get; } = [];

    /// <summary>How the items are computed where an argument is given; null where they never are.</summary>
    internal ItemComputation? Computation { get; private protected set; }

    /// <summary>Which other items there are where an argument asks for them; null where there are no others.</summary>
    internal AlternativeItems? Alternative { get; private protected set; }

    /// <summary>Whether the items of an object in memory can be given as those in the database are.</summary>
    internal bool CanBeInMemory => !IsFiltered && !IsSorted && !HasConnectionArguments && Predicate is null && Computation is null && Alternative is null;
}

/// <summary>The items where an argument asks for others.</summary>
/// <param name="Navigation">The navigation from the parent to the items.</param>
internal abstract record AlternativeItems(LambdaExpression Navigation);

/// <summary>The items where a Boolean argument is true.</summary>
/// <param name="Navigation">The navigation from the parent to the items.</param>
/// <param name="Argument">The name of the argument.</param>
/// <param name="Description">The description of the argument.</param>
internal sealed record FlaggedItems(LambdaExpression Navigation, string Argument, string Description) : AlternativeItems(Navigation);

/// <summary>The items where an argument has a value: those whose row of the join entity satisfies a condition.</summary>
/// <param name="Navigation">The navigation from the parent to the items.</param>
/// <param name="Arguments">The arguments.</param>
/// <param name="Condition">The condition on a row of the join entity and the arguments.</param>
internal sealed record JoinedItems(LambdaExpression Navigation, ArgumentsDefinition Arguments, LambdaExpression Condition) : AlternativeItems(Navigation);

/// <summary>What items are sorted by where the client does not say.</summary>
internal sealed record DefaultSort(LambdaExpression Value, bool IsDescending);
