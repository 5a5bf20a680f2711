namespace Contested.GraphQL.EntityFrameworkCore.Filtering;

/// <summary>The names of the filter operations, as in HotChocolate.</summary>
internal static class FilterOperations
{
    public const string And = "and";
    public const string Or = "or";
    public const string Not = "not";

    public const string EqualTo = "eq";
    public const string NotEqualTo = "neq";
    public const string In = "in";
    public const string NotIn = "nin";

    public const string Contains = "contains";
    public const string NotContains = "ncontains";
    public const string StartsWith = "startsWith";
    public const string NotStartsWith = "nstartsWith";
    public const string EndsWith = "endsWith";
    public const string NotEndsWith = "nendsWith";

    public const string GreaterThan = "gt";
    public const string NotGreaterThan = "ngt";
    public const string GreaterThanOrEqual = "gte";
    public const string NotGreaterThanOrEqual = "ngte";
    public const string LowerThan = "lt";
    public const string NotLowerThan = "nlt";
    public const string LowerThanOrEqual = "lte";
    public const string NotLowerThanOrEqual = "nlte";

    public const string All = "all";
    public const string None = "none";
    public const string Some = "some";
    public const string Any = "any";

    private static readonly string[] Equality = [EqualTo, NotEqualTo];

    private static readonly string[] Membership = [In, NotIn];

    private static readonly string[] Substring = [Contains, NotContains, StartsWith, NotStartsWith, EndsWith, NotEndsWith];

    private static readonly string[] Comparison =
    [
        GreaterThan,
        NotGreaterThan,
        GreaterThanOrEqual,
        NotGreaterThanOrEqual,
        LowerThan,
        NotLowerThan,
        LowerThanOrEqual,
        NotLowerThanOrEqual,
    ];

    private static readonly Dictionary<string, string> Descriptions = new()
    {
        [And] = "All of these conditions hold.",
        [Or] = "At least one of these conditions holds; an empty list sets no condition.",
        [Not] = "This condition does not hold.",
        [EqualTo] = "Equals the value; `null` finds what has none.",
        [NotEqualTo] = "Does not equal the value; what has none counts as different.",
        [In] = "Is one of the values.",
        [NotIn] = "Is none of the values.",
        [Contains] = "Contains the text, ignoring case.",
        [NotContains] = "Does not contain the text, ignoring case.",
        [StartsWith] = "Starts with the text, ignoring case.",
        [NotStartsWith] = "Does not start with the text, ignoring case.",
        [EndsWith] = "Ends with the text, ignoring case.",
        [NotEndsWith] = "Does not end with the text, ignoring case.",
        [GreaterThan] = "Is greater than the value.",
        [NotGreaterThan] = "Is not greater than the value, or there is none.",
        [GreaterThanOrEqual] = "Is greater than the value or equals it.",
        [NotGreaterThanOrEqual] = "Is neither greater than the value nor equals it, or there is none.",
        [LowerThan] = "Is lower than the value.",
        [NotLowerThan] = "Is not lower than the value, or there is none.",
        [LowerThanOrEqual] = "Is lower than the value or equals it.",
        [NotLowerThanOrEqual] = "Is neither lower than the value nor equals it, or there is none.",
        [All] = "Every item satisfies the condition; so does a list without items.",
        [None] = "No item satisfies the condition.",
        [Some] = "At least one item satisfies the condition.",
        [Any] = "Whether there is any item.",
    };

    /// <summary>Gives the operations on the values of a CLR type.</summary>
    public static IReadOnlyList<string> For(Type type) => type switch
    {
        _ when type == typeof(string) => [.. Equality, .. Membership, .. Substring],
        _ when type == typeof(bool) => Equality,
        { IsEnum: true } => [.. Equality, .. Membership],
        _ => [.. Equality, .. Membership, .. Comparison],
    };

    /// <summary>Tells whether an operation takes several values.</summary>
    public static bool TakesList(string operation) => operation is In or NotIn;

    /// <summary>Tells whether an operation takes a condition on the items of a list.</summary>
    public static bool IsOnItems(string operation) => operation is All or None or Some;

    /// <summary>Says what an operation means.</summary>
    public static string Describe(string operation) => Descriptions[operation];
}
