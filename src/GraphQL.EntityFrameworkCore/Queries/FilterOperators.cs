namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>The operations of filters, as in HotChocolate: all that is known of one stands here.</summary>
internal static class FilterOperators
{
    public const string And = "and";
    public const string Or = "or";
    public const string Not = "not";
    public const string Every = "all";
    public const string None = "none";
    public const string Some = "some";
    public const string Any = "any";

    /// <summary>What combines conditions, and what asks for the items of lists, with what it means.</summary>
    public static IReadOnlyDictionary<string, string> Descriptions { get; } = new Dictionary<string, string>
    {
        [And] = "All of these conditions hold.",
        [Or] = "At least one of these conditions holds; an empty list sets no condition.",
        [Not] = "This condition does not hold.",
        [Every] = "Every item satisfies the condition; true of an empty list.",
        [None] = "No item satisfies the condition.",
        [Some] = "At least one item satisfies the condition.",
        [Any] = "Whether the list has any items.",
    };

    /// <summary>The operations on values, in the order in which the schema has them.</summary>
    public static IReadOnlyList<FilterOperator> OnValues { get; } =
    [
        new(
            "eq",
            "Equals the value; `null` matches items without one.",
            "neq",
            "Does not equal the value; items without one match.",
            _ => true,
            operand => Comparison(operand, "="),
            Equals)
        {
            TakesNull = true,
        },
        new(
            "in",
            "Is one of the values.",
            "nin",
            "Is none of the values.",
            type => type != typeof(bool),
            OneOf,
            (value, operand) => ((IEnumerable<object?>)operand).Contains(value))
        {
            TakesList = true,
        },
        new(
            "contains",
            "Contains the text, ignoring case.",
            "ncontains",
            "Does not contain the text, ignoring case.",
            IsText,
            operand => Folded(operand, operand.Dialect.Contains),
            (value, operand) => Fold(value).Contains(Fold(operand), StringComparison.Ordinal)),
        new(
            "startsWith",
            "Starts with the text, ignoring case.",
            "nstartsWith",
            "Does not start with the text, ignoring case.",
            IsText,
            operand => Folded(operand, operand.Dialect.StartsWith),
            (value, operand) => Fold(value).StartsWith(Fold(operand), StringComparison.Ordinal)),
        new(
            "endsWith",
            "Ends with the text, ignoring case.",
            "nendsWith",
            "Does not end with the text, ignoring case.",
            IsText,
            operand => Folded(operand, operand.Dialect.EndsWith),
            (value, operand) => Fold(value).EndsWith(Fold(operand), StringComparison.Ordinal)),
        new(
            "gt",
            "Is greater than the value.",
            "ngt",
            "Is not greater than the value, or is missing.",
            IsOrdered,
            operand => Comparison(operand, ">"),
            (value, operand) => Compare(value, operand) > 0),
        new(
            "gte",
            "Is greater than or equal to the value.",
            "ngte",
            "Is not greater than or equal to the value, or is missing.",
            IsOrdered,
            operand => Comparison(operand, ">="),
            (value, operand) => Compare(value, operand) >= 0),
        new(
            "lt",
            "Is lower than the value.",
            "nlt",
            "Is not lower than the value, or is missing.",
            IsOrdered,
            operand => Comparison(operand, "<"),
            (value, operand) => Compare(value, operand) < 0),
        new(
            "lte",
            "Is lower than or equal to the value.",
            "nlte",
            "Is not lower than or equal to the value, or is missing.",
            IsOrdered,
            operand => Comparison(operand, "<="),
            (value, operand) => Compare(value, operand) <= 0),
    ];

    /// <summary>Gives the operation of a name, and whether the name is that of its negation.</summary>
    public static (FilterOperator Operator, bool IsNegated) Find(string name)
    {
        var found = OnValues.First(known => known.Name == name || known.NegatedName == name);
        return (found, found.NegatedName == name);
    }

    private static bool IsText(Type type) => type == typeof(string);

    private static bool IsOrdered(Type type) => !IsText(type) && type != typeof(bool) && !type.IsEnum;

    private static int Compare(object value, object operand) => Comparer<object>.Default.Compare(value, operand);

    private static string Fold(object text) => TextFolding.Fold((string)text);

    private static Func<SqlText, SqlText> Comparison(FilterOperand operand, string sign)
    {
        var parameter = operand.Parameter;
        return value => $"{value} {SqlText.Of(sign)} {parameter}";
    }

    private static Func<SqlText, SqlText> OneOf(FilterOperand operand)
    {
        var list = operand.List;
        return value => operand.Dialect.IsIn(value, list);
    }

    private static Func<SqlText, SqlText> Folded(FilterOperand operand, Func<SqlText, SqlParameter, SqlText> compare)
    {
        var text = operand.Folded;
        return value => compare(operand.Dialect.Fold(value), text);
    }
}
