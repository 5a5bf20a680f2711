using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Exporting;

/// <summary>Engagements in three tables: themselves with the names of their sides, who takes part, and the claims.</summary>
/// <param name="folder">The folder.</param>
/// <param name="part">Which part of the tables is written; null where they are one file each.</param>
internal sealed class EngagementTables(string folder, string? part = null) : IEngagementFiles
{
    private readonly EntryTable<EngagementEntry> _engagements = new(folder, PathOf(DatasetPaths.EngagementTable, part));
    private readonly EntryTable<ParticipationRowEntry> _participations = new(folder, PathOf(DatasetPaths.ParticipationTable, part));
    private readonly EntryTable<ClaimRowEntry> _claims = new(folder, PathOf(DatasetPaths.ClaimTable, part));

    /// <inheritdoc />
    public void Add(EngagementEntry engagement, IReadOnlyList<ClaimEntry> claims)
    {
        _engagements.Add(engagement);
        foreach (var (index, side) in engagement.Sides.Index())
        {
            foreach (var participation in side.Participations)
            {
                _participations.Add(new ParticipationRowEntry(engagement.Slug, new Located<int>(index + 1, default), participation));
            }
        }

        Add(engagement.Slug, claims);
    }

    /// <summary>Adds claims about an engagement that stands elsewhere.</summary>
    public void Add(Located<string> engagement, IEnumerable<ClaimEntry> claims)
    {
        foreach (var claim in claims)
        {
            _claims.Add(new ClaimRowEntry(engagement, claim));
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _engagements.Dispose();
        _participations.Dispose();
        _claims.Dispose();
    }

    private static string PathOf(string table, string? part) => part is null ? table : DatasetPaths.PartOf(table, part);
}
