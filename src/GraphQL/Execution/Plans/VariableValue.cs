namespace Contested.GraphQL.Execution.Plans;

/// <summary>The value of a variable that a request provides, or what lies inside it.</summary>
internal sealed class VariableValue(string name, IReadOnlyList<object> path) : PlanValue
{
    public override object? Evaluate(IReadOnlyDictionary<string, object?> variables)
    {
        var value = variables.GetValueOrDefault(name);
        foreach (var step in path)
        {
            value = step is string field ? ((IReadOnlyDictionary<string, object?>)value!)[field] : ((IReadOnlyList<object?>)value!)[(int)step];
        }

        return value;
    }

    /// <summary>Gives what lies one step inside.</summary>
    /// <param name="step">The name of a field, or the index of an item.</param>
    public VariableValue At(object step) => new(name, [.. path, step]);
}
