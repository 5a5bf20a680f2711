using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Contested.GraphQL.Execution;

/// <summary>An object of a response, its fields in the order of the selection.</summary>
/// <remarks>Specification: 7.1.1 Data. Values are null, booleans, numbers, strings, arrays, and objects like this one.</remarks>
public sealed class ResultObject : IReadOnlyDictionary<string, object?>
{
    internal ResultObject(SelectedFields selection)
    {
        Selection = selection;
        FieldValues = new object?[selection.Fields.Count];
    }

    /// <inheritdoc />
    public IEnumerable<string> Keys => Selection.Fields.Select(selected => selected.ResponseName);

    /// <inheritdoc />
    public IEnumerable<object?> Values => FieldValues;

    /// <inheritdoc />
    public int Count => FieldValues.Length;

    internal SelectedFields Selection { get; }

    internal object?[] FieldValues { get; }

    /// <inheritdoc />
    public object? this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The object has no field \"{key}\".");

    /// <inheritdoc />
    public bool ContainsKey(string key) => Selection.IndexOf(key) >= 0;

    /// <inheritdoc />
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var index = Selection.IndexOf(key);
        value = index < 0 ? null : FieldValues[index];
        return index >= 0;
    }

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() =>
        Selection.Fields.Select((selected, index) => KeyValuePair.Create(selected.ResponseName, FieldValues[index])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
