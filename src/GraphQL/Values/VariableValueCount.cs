namespace Contested.GraphQL.Values;

/// <summary>Counts the values in the variables of a request, those in lists and objects included, up to a limit.</summary>
internal sealed class VariableValueCount(int limit)
{
    private int _count;

    /// <summary>Tells whether there are more values than the limit.</summary>
    public static bool Exceeds(IReadOnlyDictionary<string, object?>? variables, int limit) =>
        variables is not null && !new VariableValueCount(limit).Add(variables.Values);

    private bool Add(IEnumerable<object?> values) => values.All(value => ++_count <= limit && value switch
    {
        IReadOnlyDictionary<string, object?> entries => Add(entries.Values),
        IReadOnlyList<object?> items => Add(items),
        _ => true,
    });
}
