namespace Contested.Domain.Datasets.Reading;

/// <summary>A value together with its place in the file.</summary>
/// <remarks>
/// For a required value that is missing or wrong, which has been reported, stands the default of its type; for a text the empty
/// one, which no file can give. Checks pass it over.
/// </remarks>
internal sealed record Located<T>(T Value, FilePosition Position) : ILocated
{
    /// <inheritdoc />
    object? ILocated.Content => Value;
}

/// <summary>A value of any type together with its place in the file.</summary>
internal interface ILocated
{
    /// <summary>The value.</summary>
    object? Content { get; }
}
