using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Importing.Making;

/// <summary>A claim made of a row of the table.</summary>
/// <param name="Row">The row.</param>
/// <param name="Engagement">The slug of the engagement that it is about.</param>
/// <param name="Cells">What it has, by column of the claims; empty columns are missing.</param>
/// <param name="SideName">The name of its side; null where it has none, or the table gives the number.</param>
internal sealed record MadeClaim(RowValues Row, string Engagement, IReadOnlyDictionary<string, ScalarNode> Cells, string? SideName)
{
    /// <summary>The own part of its slug; empty where it has none, which is reported when the claim is read.</summary>
    public string Slug => TextOf("slug") ?? "";

    /// <summary>The text in a column; null where it is empty.</summary>
    public string? TextOf(string column) => Cells.GetValueOrDefault(column)?.Value;
}
