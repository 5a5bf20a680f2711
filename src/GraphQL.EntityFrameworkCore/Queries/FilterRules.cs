namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>A text, or each of a list of texts, can stand in a database.</summary>
/// <param name="Path">The path of the operand in the argument, for the error.</param>
internal sealed record StorableTextRule(string Path) : ValueRule
{
    public override void Check(object? value)
    {
        var texts = value is string text ? [text] : (value as IEnumerable<object?> ?? []).OfType<string>();
        if (!texts.All(StorableText.IsStorable))
        {
            throw new GraphQLException(
                $"The filter \"{Path}\" has a character that no text in the database has: U+0000, or half of a surrogate pair.",
                ErrorCodes.BadUserInput);
        }
    }
}

/// <summary>A text, or each of a list of texts, is no longer than allowed.</summary>
/// <param name="Name">What takes the text, for the error.</param>
/// <param name="Most">How many UTF-16 code units it may have.</param>
internal sealed record TextLengthRule(string Name, int Most) : ValueRule
{
    public override void Check(object? value)
    {
        if (value is string text)
        {
            Check(text, Name, Most);
        }
        else if (value is IEnumerable<object?> items)
        {
            foreach (var item in items.OfType<string>())
            {
                Check(item, Name, Most);
            }
        }
    }

    /// <summary>Checks a text.</summary>
    /// <exception cref="GraphQLException">It is longer than allowed.</exception>
    public static void Check(string text, string name, int most)
    {
        if (text.Length > most)
        {
            throw new GraphQLException(
                $"\"{name}\" has a text of {text.Length} characters; at most {most} are allowed.", EntityErrorCodes.TextLengthLimitExceeded);
        }
    }
}

/// <summary>A list has no more values than allowed.</summary>
/// <param name="Name">What takes the list, for the error.</param>
/// <param name="Most">How many values it may have.</param>
internal sealed record ListLengthRule(string Name, int Most) : ValueRule
{
    public override void Check(object? value)
    {
        if (value is IReadOnlyCollection<object?> { Count: var count } && count > Most)
        {
            throw new GraphQLException($"\"{Name}\" has {count} values; at most {Most} are allowed.", EntityErrorCodes.FilterListLimitExceeded);
        }
    }
}

/// <summary>Whether a list has nulls among its values.</summary>
internal sealed record ContainsNull(PlanValue List) : PlanValue
{
    public override bool IsConstant => List.IsConstant;

    public override object Evaluate(IReadOnlyDictionary<string, object?> variables) =>
        ((IEnumerable<object?>)List.Evaluate(variables)!).Contains(null);

    public override string ToString() => $"null in {List}";
}
