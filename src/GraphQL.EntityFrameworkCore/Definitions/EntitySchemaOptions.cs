namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>What the fields of an <see cref="Building.EntitySchemaBuilder"/> allow.</summary>
public sealed class EntitySchemaOptions
{
    /// <summary>How many items a page has where the client does not say: from 0 to <see cref="MaxPageSize"/>, by default 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int DefaultPageSize { get; set => field = Bounds.AtLeast(0, value); } = 10;

    /// <summary>How many items a page may have: at least 1, by default 50.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxPageSize { get; set => field = Bounds.AtLeast(1, value); } = 50;

    /// <summary>How many nodes can be asked for by their identifiers at once: at least 1, by default 50.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxNodes { get; set => field = Bounds.AtLeast(1, value); } = 50;

    /// <summary>How deep the objects of a filter may nest, the outermost included: at least 1, by default 15.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxFilterDepth { get; set => field = Bounds.AtLeast(1, value); } = 15;

    /// <summary>
    /// How many fields, operations, and entries of <c>and</c> and <c>or</c> a filter may have together: at least 1, by default 250.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxFilterOperations { get; set => field = Bounds.AtLeast(1, value); } = 250;

    /// <summary>
    /// How many conditions on the items of lists may lie inside each other: at least 1, by default 4. Their cost multiplies,
    /// whatever the database.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxFilterLists { get; set => field = Bounds.AtLeast(1, value); } = 4;

    /// <summary>How many values <c>in</c> and <c>nin</c> may name: at least 1, by default 500.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxFilterListLength { get; set => field = Bounds.AtLeast(1, value); } = 500;

    /// <summary>How many groups can be asked for: at least 1, by default 500.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxGroups { get; set => field = Bounds.AtLeast(1, value); } = 500;

    /// <summary>How many groups there may be where the client does not say how many it wants: from 0 to <see cref="MaxGroups"/>, by default 50.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int DefaultMaxGroups { get; set => field = Bounds.AtLeast(0, value); } = 50;

    /// <summary>
    /// How many UTF-16 code units a text in an argument may have, be it compared or searched for, or an identifier: at least 1, by
    /// default 1,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxTextLength { get; set => field = Bounds.AtLeast(1, value); } = 1_000;

    /// <summary>
    /// How many characters a cursor may have: at least 1, by default 20,000. A cursor has the values of all sort keys, so it is longer
    /// than the texts of the database that are sorted by.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxCursorLength { get; set => field = Bounds.AtLeast(1, value); } = 20_000;

    /// <summary>How many words can be searched for at once: at least 1, by default 16.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxSearchWords { get; set => field = Bounds.AtLeast(1, value); } = 16;

    /// <summary>How many fields a list may be sorted by: at least 1, by default 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxSortFields { get; set => field = Bounds.AtLeast(1, value); } = 10;

    /// <summary>How many related entities may lie on the way to a field to sort by: from 0, by default 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int MaxSortDepth { get; set => field = Bounds.AtLeast(0, value); } = 5;

    /// <summary>
    /// How many items a list without pages is assumed to have when costs are told before the execution: from 0, by default 10.
    /// It is not enforced.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int AssumedListSize { get; set => field = Bounds.AtLeast(0, value); } = 10;

    /// <summary>
    /// How many items a list of entities without pages may have: at least 1, by default 1,000. A longer one is an error, rather than
    /// cut off.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxListSize { get; set => field = Bounds.AtLeast(1, value); } = 1_000;

    /// <summary>
    /// How many entities a field of the root may compute its items from: at least 1, by default 20,000. With more, it is an error, and
    /// they are not read.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxComputedFrom { get; set => field = Bounds.AtLeast(1, value); } = 20_000;
}
