using Contested.GraphQL.Types.Scalars;

namespace Contested.GraphQL.Execution.Plans;

/// <summary>A value of an argument in a plan: known when planning, or known in each request only, from its variables.</summary>
/// <remarks>
/// Values are equal where they are made of the same variables in the same way, so that a plan can tell its constraints apart. What a
/// value is made of can be asked of the <see cref="PlanningContext"/>. A value that is derived from another one is a record of its own.
/// </remarks>
public abstract record PlanValue
{
    /// <summary>Whether the value is the same in every request.</summary>
    public virtual bool IsConstant => false;

    /// <summary>Gives the coerced value in a request.</summary>
    /// <param name="variables">The coerced variables of the request.</param>
    /// <exception cref="GraphQLException">The request has no such value, since what it is derived from is not valid.</exception>
    public abstract object? Evaluate(IReadOnlyDictionary<string, object?> variables);

    /// <summary>Makes a value that is the same in every request.</summary>
    /// <param name="value">The coerced value.</param>
    public static PlanValue Constant(object? value) => new ConstantValue(value);

    /// <summary>Makes one value of an input object or list that has values of plans inside.</summary>
    /// <param name="tree">Dictionaries, lists, coerced values, and values of plans.</param>
    public static PlanValue Of(object? tree) => tree switch
    {
        PlanValue value => value,
        IReadOnlyDictionary<string, object?> fields => new ObjectValue(
            new OrderedDictionary<string, PlanValue>(fields.Select(field => KeyValuePair.Create(field.Key, Of(field.Value))), StringComparer.Ordinal)),
        IEnumerable<object?> items => new ListValue([.. items.Select(Of)]),
        _ => Constant(tree),
    };
}

/// <summary>A value that is the same in every request.</summary>
internal sealed record ConstantValue(object? Value) : PlanValue
{
    public override bool IsConstant => true;

    public override object? Evaluate(IReadOnlyDictionary<string, object?> variables) => Value;

    public override string ToString() => ValueInspection.Inspect(Value);
}

/// <summary>The value of a variable that a request provides.</summary>
internal sealed record VariableValue(string Name) : PlanValue
{
    public override object? Evaluate(IReadOnlyDictionary<string, object?> variables) => variables.GetValueOrDefault(Name);

    public override string ToString() => $"${Name}";
}

/// <summary>The field of an input object, or the item of a list, inside the value of a variable.</summary>
internal sealed record ElementValue(PlanValue Owner, string? Field, int Index) : PlanValue
{
    public override object? Evaluate(IReadOnlyDictionary<string, object?> variables)
    {
        var owner = Owner.Evaluate(variables);
        return Field is null ? ((IReadOnlyList<object?>)owner!)[Index] : ((IReadOnlyDictionary<string, object?>)owner!)[Field];
    }

    public override string ToString() => Field is null ? $"{Owner}[{Index}]" : $"{Owner}.{Field}";
}

/// <summary>A list literal with variables in it.</summary>
internal sealed record ListValue(IReadOnlyList<PlanValue> Items) : PlanValue
{
    public override object Evaluate(IReadOnlyDictionary<string, object?> variables) => Items.Select(item => item.Evaluate(variables)).ToList();

    public override string ToString() => $"[{string.Join(", ", Items)}]";
}

/// <summary>An input object literal with variables in it.</summary>
internal sealed record ObjectValue(OrderedDictionary<string, PlanValue> Fields) : PlanValue
{
    public override object Evaluate(IReadOnlyDictionary<string, object?> variables)
    {
        var values = new OrderedDictionary<string, object?>(Fields.Count, StringComparer.Ordinal);
        foreach (var (name, value) in Fields)
        {
            values[name] = value.Evaluate(variables);
        }

        return values;
    }

    public override string ToString() => $"{{ {string.Join(", ", Fields.Select(field => $"{field.Key}: {field.Value}"))} }}";
}
