using System.Globalization;
using System.Runtime.CompilerServices;
using Contested.Domain.Claims;
using Contested.Domain.Claims.Tallies;
using Contested.Domain.Datasets.Exporting;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Persistence;
using Contested.Domain.Releases.Rows;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Releases.Reading;

/// <summary>Reads the tallies of a database with what is derived in them, a few at a time.</summary>
internal sealed class StoredTallies(ContestedDbContext context, StoredSlugs slugs)
{
    private const int RowsOfRead = 1_000;

    /// <summary>All tallies, by engagement, side (the whole engagement last), population and measure.</summary>
    public async IAsyncEnumerable<(ReleasedTally Tally, IReadOnlyList<ReleasedDerivedFigure> Derived)> ReadAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var keys = await context.Tallies
            .OrderBy(tally => tally.Engagement.Slug).ThenBy(tally => tally.SideId == null).ThenBy(tally => tally.Side!.Ordinal)
            .ThenBy(tally => tally.Population).ThenBy(tally => tally.Measure)
            .Select(tally => tally.Id).ToListAsync(cancellationToken);
        foreach (var chunk in keys.Chunk(RowsOfRead))
        {
            foreach (var tally in await ReadAsync(chunk, cancellationToken))
            {
                yield return tally;
            }
        }
    }

    private async Task<IEnumerable<(ReleasedTally Tally, IReadOnlyList<ReleasedDerivedFigure> Derived)>> ReadAsync(
        int[] keys, CancellationToken cancellationToken)
    {
        var tallies = await context.Tallies.AsNoTracking()
            .Include(tally => tally.Engagement).Include(tally => tally.Side)
            .Where(tally => keys.Contains(tally.Id)).ToDictionaryAsync(tally => tally.Id, cancellationToken);
        var claims = await LookupAsync(
            from link in context.Set<TallyClaim>()
            where keys.Contains(link.TallyId)
            join claim in context.Claims on link.ClaimId equals claim.Id
            select new Member(link.TallyId, claim.Slug));
        var actors = await LookupAsync(
            from link in context.Set<TallyActor>()
            where keys.Contains(link.TallyId)
            join actor in context.Actors on link.ActorId equals actor.Id
            select new Member(link.TallyId, actor.Slug));
        var documents = await LookupAsync(
            from link in context.Set<TallyDocument>()
            where keys.Contains(link.TallyId)
            join document in context.Documents on link.DocumentId equals document.Id
            select new Member(link.TallyId, document.Slug));
        var figures = await context.Set<DerivedFigure>().AsNoTracking().Where(figure => keys.Contains(figure.TallyId)).ToListAsync(cancellationToken);
        var derivedFrom = await LookupAsync(
            from link in context.Set<DerivedFigureClaim>()
            join figure in context.Set<DerivedFigure>() on link.DerivedFigureId equals figure.Id
            where keys.Contains(figure.TallyId)
            join claim in context.Claims on link.ClaimId equals claim.Id
            select new Member(link.DerivedFigureId, claim.Slug));
        var derived = figures.ToLookup(figure => figure.TallyId);
        return keys.Select(key => (
            RowOf(tallies[key], TextsOf(actors[key]), TextsOf(documents[key]), TextsOf(claims[key])),
            DerivedOf(IdOf(tallies[key]), derived[key], derivedFrom)));

        async Task<ILookup<int, string>> LookupAsync(IQueryable<Member> members) =>
            (await members.ToListAsync(cancellationToken)).ToLookup(member => member.Of, member => member.Slug);
    }

    private IReadOnlyList<ReleasedDerivedFigure> DerivedOf(string tally, IEnumerable<DerivedFigure> figures, ILookup<int, string> claims) =>
    [
        .. (from figure in figures
           let claimant = slugs.OfActor(figure.ClaimantId)?.Value
           let document = figure.DocumentId is { } key ? slugs.OfDocument(key) : null
           select new ReleasedDerivedFigure(
               tally,
               claimant ?? document!,
               claimant,
               document,
               figure.Figure.Low,
               figure.Figure.High,
               figure.IsPartial,
               figure.IsCompared,
               figure.Difference,
               TextsOf(claims[figure.Id]))).OrderBy(row => row.AccordingTo, StringComparer.Ordinal),
    ];

    private static ReleasedTally RowOf(Tally row, IReadOnlyList<string> actors, IReadOnlyList<string> documents, IReadOnlyList<string> claims) => new(
        IdOf(row),
        row.Engagement.Slug,
        row.Side?.Ordinal,
        row.Population,
        row.Measure,
        row.Agreement,
        row.Envelope.Low,
        row.Envelope.High,
        row.Consensus is not null,
        row.Consensus?.Low,
        row.Consensus?.High,
        row.Gap,
        row.RelativeGap,
        row.CompleteClaimants,
        row.DistinctReferences,
        row.UndatedClaims,
        actors,
        documents,
        claims);

    private static string IdOf(Tally row) => string.Join(
        '/',
        new[]
        {
            row.Engagement.Slug,
            row.Side is { } side ? side.Ordinal.ToString(CultureInfo.InvariantCulture) : "all",
            row.Population is { } population ? EnumNames<Population>.NameOf(population) : null,
            EnumNames<Measure>.NameOf(row.Measure),
        }.OfType<string>());

    private static IReadOnlyList<string> TextsOf(IEnumerable<string> texts) => [.. texts.Order(StringComparer.Ordinal)];

    private sealed record Member(int Of, string Slug);
}
