using System.Collections;
using System.Globalization;

namespace Contested.GraphQL.AspNetCore.Tests;

/// <summary>Writes a value with the CLR types it is made of.</summary>
internal static class ValueDescription
{
    public static string Describe(object? value) => value switch
    {
        null => "null",
        string text => $"String {text}",
        IReadOnlyDictionary<string, object?> entries => $"{{{string.Join(", ", entries.Select(entry => $"{entry.Key}: {Describe(entry.Value)}"))}}}",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Describe))}]",
        _ => $"{value.GetType().Name} {Convert.ToString(value, CultureInfo.InvariantCulture)}",
    };
}
