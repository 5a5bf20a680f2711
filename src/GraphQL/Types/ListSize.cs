namespace Contested.GraphQL.Types;

/// <summary>How many items a field is assumed to return, for the analysis of costs: the arguments of <c>@listSize</c>.</summary>
/// <remarks>The Cost Directives specification, section 5 @listSize; <see cref="SlicingArgumentDefaultValue"/> is HotChocolate's.</remarks>
public sealed class ListSize
{
    /// <summary>How many items are assumed where no slicing argument is given; null where that is not said.</summary>
    public int? AssumedSize { get; init; }

    /// <summary>The arguments that say how many items are asked for, such as <c>first</c>; empty where there are none.</summary>
    public IReadOnlyList<string> SlicingArguments { get; init; } = [];

    /// <summary>How many items the field returns where no slicing argument is given; it comes before <see cref="AssumedSize"/>. Null where that is not said.</summary>
    public int? SlicingArgumentDefaultValue { get; init; }

    /// <summary>
    /// The fields of the field's type that return the items, as <c>edges</c> and <c>nodes</c> of a connection do; empty where
    /// the field itself is the list.
    /// </summary>
    public IReadOnlyList<string> SizedFields { get; init; } = [];

    /// <summary>Whether exactly one slicing argument must be given. By default it must, where there are any.</summary>
    public bool RequireOneSlicingArgument { get; init; } = true;
}
