namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>An operation on a value, and its negation: what has no value satisfies the negation, so each is the exact complement of the other.</summary>
/// <param name="Name">The name in filters, as in HotChocolate.</param>
/// <param name="Description">What it means, in Markdown.</param>
/// <param name="NegatedName">The name of the negation.</param>
/// <param name="NegatedDescription">What the negation means, in Markdown.</param>
/// <param name="AppliesTo">Whether there is such an operation on values of a CLR type.</param>
/// <param name="Build">Gives the condition on a value that is not null, for an operand that is not null.</param>
/// <param name="IsMet">Tells the same of a value in memory and an operand, neither of them null.</param>
internal sealed record FilterOperator(
    string Name,
    string Description,
    string NegatedName,
    string NegatedDescription,
    Func<Type, bool> AppliesTo,
    Func<FilterOperand, Func<SqlText, SqlText>> Build,
    Func<object, object, bool> IsMet)
{
    /// <summary>Whether the operand is a list of values.</summary>
    public bool TakesList { get; init; }

    /// <summary>Whether the operand may be null, which finds what has no value.</summary>
    public bool TakesNull { get; init; }
}

/// <summary>What a value is compared with.</summary>
/// <param name="Value">The value of the argument, which is not null.</param>
/// <param name="Property">The property of the value, or of the list that it is an item of.</param>
/// <param name="ElementType">The type of the items where it is one of a list; null where it is not.</param>
/// <param name="Dialect">The dialect of the database.</param>
internal sealed record FilterOperand(PlanValue Value, IReadOnlyProperty Property, Type? ElementType, SqlDialect Dialect)
{
    /// <summary>The value as a parameter.</summary>
    public SqlParameter Parameter => ElementType is null
        ? SqlValues.Parameter(Value, Property)
        : new ValueParameter(Value, value => value, Property.Name);

    /// <summary>The folded text as a parameter.</summary>
    public SqlParameter Folded => new ValueParameter(Value, value => TextFolding.Fold((string)value), "text");

    /// <summary>The values of a list as a parameter, without nulls.</summary>
    public SqlParameter List => SqlValues.List(Value, Property, ElementType, Dialect);
}
