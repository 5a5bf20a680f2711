using Contested.GraphQL.Types.Scalars;

namespace Contested.GraphQL.Execution.Plans;

/// <summary>What a plan assumes about the variables of a request. Constraints are values: compared, kept once, and printed.</summary>
internal abstract record Constraint
{
    /// <summary>Whether it is so in a request in which all constraints ahead of this one hold.</summary>
    public bool Holds(IReadOnlyDictionary<string, object?> variables)
    {
        try
        {
            return IsMet(variables);
        }
        catch (GraphQLException)
        {
            // The value is not valid, so a plan that was made for a valid one does not serve the request.
            return false;
        }
    }

    protected abstract bool IsMet(IReadOnlyDictionary<string, object?> variables);
}

/// <summary>A variable has a value, be it null, or has none.</summary>
internal sealed record GivenConstraint(string Variable, bool IsGiven) : Constraint
{
    protected override bool IsMet(IReadOnlyDictionary<string, object?> variables) => variables.ContainsKey(Variable) == IsGiven;

    public override string ToString() => $"${Variable} is {(IsGiven ? string.Empty : "not ")}given";
}

/// <summary>A value is null, or is not.</summary>
internal sealed record NullConstraint(PlanValue Value, bool IsNull) : Constraint
{
    protected override bool IsMet(IReadOnlyDictionary<string, object?> variables) => Value.Evaluate(variables) is null == IsNull;

    public override string ToString() => $"{Value} is {(IsNull ? string.Empty : "not ")}null";
}

/// <summary>An input object has certain fields, in this order, and no others.</summary>
internal sealed record FieldsConstraint(PlanValue Value, IReadOnlyList<string> Names) : Constraint
{
    protected override bool IsMet(IReadOnlyDictionary<string, object?> variables) =>
        Value.Evaluate(variables) is IReadOnlyDictionary<string, object?> fields
        && fields.Count == Names.Count
        && fields.Keys.SequenceEqual(Names, StringComparer.Ordinal);

    public bool Equals(FieldsConstraint? other) => other is not null && Value == other.Value && Names.SequenceEqual(other.Names, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Value, Names.Count);

    public override string ToString() => $"{Value} has the fields {string.Join(", ", Names)}";
}

/// <summary>A list has a certain length.</summary>
internal sealed record LengthConstraint(PlanValue Value, int Length) : Constraint
{
    protected override bool IsMet(IReadOnlyDictionary<string, object?> variables) =>
        Value.Evaluate(variables) is IReadOnlyCollection<object?> items && items.Count == Length;

    public override string ToString() => $"{Value} has the length {Length}";
}

/// <summary>A value equals another one.</summary>
internal sealed record EqualConstraint(PlanValue Value, object? Expected) : Constraint
{
    protected override bool IsMet(IReadOnlyDictionary<string, object?> variables) => AreEqual(Value.Evaluate(variables), Expected);

    public bool Equals(EqualConstraint? other) => other is not null && Value == other.Value && AreEqual(Expected, other.Expected);

    public override int GetHashCode() => Value.GetHashCode();

    public override string ToString() => $"{Value} is {ValueInspection.Inspect(Expected)}";

    private static bool AreEqual(object? one, object? other) => (one, other) switch
    {
        (IReadOnlyDictionary<string, object?> fields, IReadOnlyDictionary<string, object?> others) =>
            fields.Count == others.Count && fields.All(field => others.TryGetValue(field.Key, out var value) && AreEqual(field.Value, value)),
        (IReadOnlyList<object?> items, IReadOnlyList<object?> others) =>
            items.Count == others.Count && items.Zip(others).All(pair => AreEqual(pair.First, pair.Second)),
        _ => Equals(one, other),
    };
}

/// <summary>A value is valid by a rule.</summary>
internal sealed record ValidConstraint(PlanValue Value, ValueRule Rule) : Constraint
{
    protected override bool IsMet(IReadOnlyDictionary<string, object?> variables)
    {
        Rule.Check(Value.Evaluate(variables));
        return true;
    }

    public override string ToString() => $"{Value} is valid: {Rule}";
}
