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

    /// <summary>Which other items there are where an argument is true; null where there are no others.</summary>
    internal AlternativeItems? Alternative { get; private protected set; }

    /// <summary>Whether the items of an object in memory can be given as those in the database are.</summary>
    internal bool CanBeInMemory => !IsFiltered && !IsSorted && !HasConnectionArguments && Predicate is null && Computation is null && Alternative is null;
}

/// <summary>The items where an argument is true.</summary>
/// <param name="Argument">The name of the argument.</param>
/// <param name="Navigation">The navigation from the parent to the items.</param>
/// <param name="Description">The description of the argument.</param>
internal sealed record AlternativeItems(string Argument, LambdaExpression Navigation, string Description);

/// <summary>What items are sorted by where the client does not say.</summary>
internal sealed record DefaultSort(LambdaExpression Value, bool IsDescending);
