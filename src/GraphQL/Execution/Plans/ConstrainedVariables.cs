using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Contested.GraphQL.Execution.Plans;

/// <summary>The variables of a request as the collection of fields reads them: a plan holds only for the same values of what is read.</summary>
internal sealed class ConstrainedVariables(PlanningContext context) : IReadOnlyDictionary<string, object?>
{
    public IEnumerable<string> Keys => context.Variables.Keys;

    public IEnumerable<object?> Values => context.Variables.Values;

    public int Count => context.Variables.Count;

    public object? this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no variable \"{key}\".");

    public bool ContainsKey(string key) => context.IsGiven(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        value = context.IsGiven(key) ? context.ValueOf<object>(new VariableValue(key)) : null;
        return context.Variables.ContainsKey(key);
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => context.Variables.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
