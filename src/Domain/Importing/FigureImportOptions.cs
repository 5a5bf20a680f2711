namespace Contested.Domain.Importing;

/// <summary>What is made of a table of figures.</summary>
public sealed record FigureImportOptions
{
    /// <summary>The slugs of the engagements that are imported; all of the table where it is empty.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>Whether only the claims are made, and no entries of engagements, actors and so on around them.</summary>
    public bool ClaimsOnly { get; init; }

    /// <summary>Whether rows with problems are left out.</summary>
    public bool SkipInvalid { get; init; }
}
