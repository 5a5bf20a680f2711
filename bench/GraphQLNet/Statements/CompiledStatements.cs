using System.Linq.Expressions;
using Contested.Bench.GraphQLNet.Rows;
using Contested.Domain.Claims;
using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Contested.Bench.GraphQLNet.Statements;

/// <summary>The statements that are always the same but for keys, which EF Core therefore compiles once for a database.</summary>
internal sealed class CompiledStatements
{
    /// <summary>The engagement with a slug.</summary>
    public Func<ContestedDbContext, string, CancellationToken, Task<EngagementRow?>> Engagement { get; } = EF.CompileAsyncQuery(
        (ContestedDbContext database, string slug, CancellationToken _) => database.Engagements
            .Where(engagement => engagement.Slug == slug)
            .Select(Projections.Engagements)
            .FirstOrDefault());

    /// <summary>The sides of engagements.</summary>
    public Func<ContestedDbContext, List<int>, IAsyncEnumerable<SideRow>> Sides { get; } = EF.CompileAsyncQuery(
        (ContestedDbContext database, List<int> engagements) => database.Sides
            .Where(side => engagements.Contains(side.EngagementId))
            .OrderBy(side => side.Ordinal)
            .Select(side => new SideRow(side.EngagementId, side.Id, side.Ordinal, side.Name)));

    /// <summary>The participations in sides.</summary>
    public Func<ContestedDbContext, List<int>, IAsyncEnumerable<ParticipationRow>> Participations { get; } = EF.CompileAsyncQuery(
        (ContestedDbContext database, List<int> sides) => database.Participations
            .Where(participation => sides.Contains(participation.SideId))
            .OrderBy(participation => participation.Ordinal)
            .Select(participation => new ParticipationRow(
                participation.SideId, participation.Role, new ActorRow(participation.Actor.Slug, participation.Actor.Name))));

    /// <summary>The claims about engagements.</summary>
    public Func<ContestedDbContext, List<int>, IAsyncEnumerable<ClaimRow>> Claims { get; } = ClaimsAbout(Projections.Claims);

    /// <summary>The claims about engagements, with claimants and sides.</summary>
    public Func<ContestedDbContext, List<int>, IAsyncEnumerable<ClaimRow>> ClaimsWithRelations { get; } = ClaimsAbout(Projections.ClaimsWithRelations);

    /// <summary>The citations of claims.</summary>
    public Func<ContestedDbContext, List<int>, IAsyncEnumerable<CitationRow>> Citations { get; } = EF.CompileAsyncQuery(
        (ContestedDbContext database, List<int> claims) => database.Citations
            .Where(citation => claims.Contains(citation.ClaimId))
            .OrderBy(citation => citation.Ordinal)
            .Select(citation => new CitationRow(
                citation.ClaimId,
                citation.Marker,
                new ReferenceRow(citation.Reference.Slug, citation.Reference.Title, citation.Reference.Publisher, citation.Reference.PublishedOn))));

    // All of them: to take a page of each engagement, EF Core would rank the claims of every engagement there is.
    private static Func<ContestedDbContext, List<int>, IAsyncEnumerable<ClaimRow>> ClaimsAbout(Expression<Func<Claim, ClaimRow>> rows) => EF.CompileAsyncQuery(
        (ContestedDbContext database, List<int> engagements) => database.Claims
            .Where(claim => engagements.Contains(claim.EngagementId))
            .OrderBy(claim => claim.Id)
            .Select(rows));
}
