namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>A value in a statement that each execution of it has anew.</summary>
/// <param name="name">What the value is, for reports.</param>
internal abstract class SqlParameter(string name)
{
    /// <summary>What the value is, for reports.</summary>
    public string Name { get; } = name;

    /// <summary>Gives the value.</summary>
    /// <exception cref="GraphQLException">The request has a value that no statement can take.</exception>
    public abstract object Evaluate(ParameterValues values);
}

/// <summary>A parameter with a value of the request.</summary>
/// <param name="value">The value, which is never null in the plan.</param>
/// <param name="convert">Turns it into that of the provider.</param>
/// <param name="name">What it is, for reports.</param>
internal sealed class ValueParameter(PlanValue value, Func<object, object> convert, string name) : SqlParameter(name)
{
    private readonly object? _constant = value.IsConstant ? convert(value.Evaluate(new Dictionary<string, object?>())!) : null;

    public override object Evaluate(ParameterValues values) => _constant ?? convert(value.Evaluate(values.Variables)!);
}

/// <summary>Where the values of parameters come from.</summary>
/// <param name="Variables">The coerced variables of the request.</param>
/// <param name="RowSets">The rows of the plan by the index of their row set; null where they have not been read yet.</param>
internal readonly record struct ParameterValues(IReadOnlyDictionary<string, object?> Variables, RowBuffer?[] RowSets);
