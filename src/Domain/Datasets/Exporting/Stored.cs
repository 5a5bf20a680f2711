using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Exporting;

/// <summary>Makes values of entries of what the database holds.</summary>
internal static class Stored
{
    /// <summary>A value.</summary>
    public static Located<T> Of<T>(T value)
        where T : notnull => new(value, default);

    /// <summary>A value that may be missing.</summary>
    public static Located<T>? OrNull<T>(T? value)
        where T : class => value is null ? null : Of(value);

    /// <summary>A value that may be missing.</summary>
    public static Located<T>? OrNull<T>(T? value)
        where T : struct => value is null ? null : Of(value.Value);

    /// <summary>True, or else nothing, which is the same.</summary>
    public static Located<bool>? WhereTrue(bool value) => value ? Of(true) : null;

    /// <summary>A list of texts.</summary>
    public static IReadOnlyList<Located<string>> Texts(IEnumerable<string> texts) => [.. texts.Select(Of)];
}
