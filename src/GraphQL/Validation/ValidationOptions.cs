namespace Contested.GraphQL.Validation;

/// <summary>What to validate, and how much work to put into it.</summary>
public sealed class ValidationOptions
{
    /// <summary>The rules, in the order in which they see each node; those of the specification where null.</summary>
    public IReadOnlyList<Func<ValidationContext, ValidationRule>>? Rules { get; init; }

    /// <summary>How many errors are reported before validation gives up with one more that says so. 100 by default; at least 0.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>
    /// Whether messages suggest names that the schema has ("Did you mean …?"). Switched off, errors give nothing of the schema
    /// away. On by default.
    /// </summary>
    public bool Suggestions { get; init; } = true;

    /// <summary>
    /// How many comparisons of fields and fragments the check of field merging may make before it gives up with an error of code
    /// <see cref="ErrorCodes.FieldMergeLimitExceeded"/>. 100,000 by default; at least 0.
    /// </summary>
    /// <remarks>Documents can be written whose comparisons grow with the square of their length, or worse.</remarks>
    public int MaxFieldMergeComparisons { get; init; } = 100_000;

    /// <summary>
    /// How many lists of fields, input fields, interfaces or possible types introspection may follow into each other. 2 by
    /// default, as in graphql-js; at least 1.
    /// </summary>
    public int MaxIntrospectionDepth { get; init; } = 2;

    /// <summary>Whether the schema can be asked for, by <c>__schema</c> and <c>__type</c>. On by default; <c>__typename</c> always can.</summary>
    public bool Introspection { get; init; } = true;
}
