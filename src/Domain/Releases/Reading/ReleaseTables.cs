using Contested.Domain.Datasets;
using Contested.Domain.Datasets.Exporting;
using Contested.Domain.Persistence;
using Contested.Domain.Releases.Comparison;
using Contested.Domain.Releases.Files;
using Contested.Domain.Releases.Rows;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Releases.Reading;

/// <summary>Writes the tables of a release from a database.</summary>
internal sealed class ReleaseTables(ContestedDbContext context, StoredSlugs slugs, ReleaseFiles files)
{
    private readonly StoredRows _rows = new(context, slugs);
    private readonly Dictionary<string, (double Longitude, double Latitude)> _points = [];

    /// <summary>The documents that have been written.</summary>
    public List<ReleasedDocument> Documents { get; } = [];

    /// <summary>Writes all tables but that of changes.</summary>
    public async Task WriteAsync(IProgress<DatasetLoadStep>? progress, CancellationToken cancellationToken)
    {
        await files.WriteAsync(_rows.Documents().Select(Keep), null, cancellationToken);
        await files.WriteAsync(_rows.References(), null, cancellationToken);
        await files.WriteAsync(_rows.Listings(), null, cancellationToken);
        await files.WriteAsync(_rows.Actors(), null, cancellationToken);
        await files.WriteAsync(_rows.Places().Select(Keep), row => PointOf(row.Slug), cancellationToken);
        await files.WriteAsync(_rows.Identifiers(), null, cancellationToken);
        await WriteEngagementsAsync(progress, cancellationToken);
        await files.WriteAsync(_rows.Citations(), null, cancellationToken);
        await files.WriteAsync(_rows.Relations(), null, cancellationToken);
        await WriteTalliesAsync(cancellationToken);
    }

    /// <summary>Writes what became of claims since the release before; for the first, that there is nothing to compare it with.</summary>
    public Task WriteChangesAsync(IAsyncEnumerable<ReleasedClaim>? before, IAsyncEnumerable<ReleasedClaim> now, CancellationToken cancellationToken)
    {
        var changes = before is null ? AsyncEnumerable.Empty<ClaimChange>() : DatasetComparison.Compare(before, now, cancellationToken);
        return files.WriteAsync(changes.SelectMany(ReleasedChange.Of), null, cancellationToken);
    }

    private async Task WriteEngagementsAsync(IProgress<DatasetLoadStep>? progress, CancellationToken cancellationToken)
    {
        var (done, total) = (0, await context.Engagements.CountAsync(cancellationToken));
        await using var engagements = await files.BeginAsync<ReleasedEngagement>(row => PointOf(row.Place));
        await using var parts = await files.BeginAsync<ReleasedPart>();
        await using var sides = await files.BeginAsync<ReleasedSide>();
        await using var participations = await files.BeginAsync<ReleasedParticipation>();
        await using var claims = await files.BeginAsync<ReleasedClaim>();
        await foreach (var stored in new StoredEngagements(context, slugs).ReadBySlugAsync(null, cancellationToken))
        {
            var entry = stored.Entry();
            var rows = new EngagementRows(entry);
            await engagements.AddAsync(rows.Engagement());
            await parts.AddAsync(rows.PartOf());
            await sides.AddAsync(rows.Sides());
            await participations.AddAsync(rows.Participations());
            await claims.AddAsync(ReleasedClaims.Of(entry, stored.Claims(), stored.Retractions()));
            progress?.Report(new DatasetLoadStep("Writing", ++done, total, "engagements"));
        }

        await files.EndAsync(engagements);
        await files.EndAsync(parts);
        await files.EndAsync(sides);
        await files.EndAsync(participations);
        await files.EndAsync(claims);
    }

    private async Task WriteTalliesAsync(CancellationToken cancellationToken)
    {
        await using var tallies = await files.BeginAsync<ReleasedTally>();
        await using var figures = await files.BeginAsync<ReleasedDerivedFigure>();
        await foreach (var (tally, derived) in new StoredTallies(context, slugs).ReadAsync(cancellationToken))
        {
            await tallies.AddAsync(tally);
            await figures.AddAsync(derived);
        }

        await files.EndAsync(tallies);
        await files.EndAsync(figures);
    }

    private ReleasedDocument Keep(ReleasedDocument row)
    {
        Documents.Add(row);
        return row;
    }

    private ReleasedPlace Keep(ReleasedPlace row)
    {
        if (row is { Latitude: { } latitude, Longitude: { } longitude })
        {
            _points[row.Slug] = (longitude, latitude);
        }

        return row;
    }

    private (double Longitude, double Latitude)? PointOf(string? place) =>
        place is not null && _points.TryGetValue(place, out var point) ? point : null;
}
