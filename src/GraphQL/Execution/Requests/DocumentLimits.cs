namespace Contested.GraphQL.Execution.Requests;

/// <summary>
/// Limits on what a document asks for, checked once it is parsed and before it is validated. Those on an operation count what
/// it selects with all its fragments expanded, a fragment as often as it is spread.
/// </summary>
public sealed class DocumentLimits
{
    /// <summary>The limits for a request from outside.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>How deep an operation may nest fields: at least 1, by default 25.</summary>
    /// <remarks>The query that tools send for introspection nests 15 levels.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxSelectionDepth { get; init => field = Bounds.AtLeast(1, value); } = 25;

    /// <summary>How many fields an operation may select: at least 1, by default 2,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxFields { get; init => field = Bounds.AtLeast(1, value); } = 2_000;

    /// <summary>How many of the fields of an operation may have an alias: from 0, by default 250.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int MaxAliases { get; init => field = Bounds.AtLeast(0, value); } = 250;

    /// <summary>How many directives may stand at one place: from 0, by default 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int MaxDirectivesPerLocation { get; init => field = Bounds.AtLeast(0, value); } = 10;

    /// <summary>
    /// How many characters a name in a document may have: at least 1, by default 256. Names come back in the data, and in the
    /// path of each error.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxNameLength { get; init => field = Bounds.AtLeast(1, value); } = 256;

    /// <summary>How often an operation may spread named fragments: from 0, by default 500.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int MaxFragmentSpreads { get; init => field = Bounds.AtLeast(0, value); } = 500;

    /// <summary>How many variables an operation may declare: from 0, by default 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int MaxVariables { get; init => field = Bounds.AtLeast(0, value); } = 100;

    /// <summary>How many comparisons telling whether fields can be merged may take: from 0, by default 100,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int MaxFieldMergeComparisons { get; init => field = Bounds.AtLeast(0, value); } = 100_000;

    /// <summary>
    /// How many lists of fields, input fields, interfaces or possible types introspection may follow into each other: at least 1,
    /// by default 2.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxIntrospectionDepth { get; init => field = Bounds.AtLeast(1, value); } = 2;
}
