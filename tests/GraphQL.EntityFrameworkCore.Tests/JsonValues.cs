using System.Collections;

namespace Contested.GraphQL.EntityFrameworkCore.Tests;

/// <summary>Turns anonymous objects into the dictionaries that variables are made of.</summary>
internal static class JsonValues
{
    public static object? Of(object? value) => value switch
    {
        null or string or bool or int or double => value,
        IEnumerable<KeyValuePair<string, object?>> entries => entries.ToDictionary(entry => entry.Key, entry => Of(entry.Value)),
        IEnumerable items => items.Cast<object?>().Select(Of).ToList(),
        _ => value.GetType().GetProperties().ToDictionary(property => property.Name, property => Of(property.GetValue(value))),
    };
}
