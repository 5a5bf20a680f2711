namespace Contested.Domain.Importing.UcdpGed;

/// <summary>What is imported, and to where.</summary>
/// <param name="Tables">The paths of the tables, of comma-separated values in UTF-8, at least one.</param>
/// <param name="Output">The folder of the dataset that is made.</param>
public sealed record GedImportOptions(IReadOnlyList<string> Tables, string Output)
{
    /// <summary>The folders with engagements to which events may belong; none where all events are engagements of their own.</summary>
    public IReadOnlyList<string> AttachTo { get; init; } = [];

    /// <summary>The path of a table with pairs of an event and an engagement that belong together; null for none.</summary>
    public string? Matches { get; init; }

    /// <summary>Whether files that are there and differ are overwritten.</summary>
    public bool Force { get; init; }

    /// <summary>The day of the import: no source is published later, and a new folder is released then.</summary>
    public required DateOnly Today { get; init; }
}
