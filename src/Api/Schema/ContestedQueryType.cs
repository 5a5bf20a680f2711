using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Contested.Domain.Claims.Tallies;
using Contested.Domain.Datasets;
using Contested.Domain.Documents;
using Contested.Domain.Engagements;
using Contested.Domain.Places;
using Contested.Domain.References;
using Contested.Domain.Releases.Comparison;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>The root of queries.</summary>
public sealed class ContestedQueryType : QueryType
{
    /// <inheritdoc />
    protected override void Configure(QueryTypeDescriptor descriptor)
    {
        descriptor.Single<Engagement>("engagement", engagement => engagement.Slug)
            .Description("The engagement with this slug, such as `abu-kamal-offensive-2016`; null if there is none.");
        Collection<Engagement>(descriptor, "engagements", "All engagements, from wars down to ambushes.");
        descriptor.Single<Actor>("actor", actor => actor.Slug)
            .Description("The belligerent, unit, person or organization with this slug, such as `sohr`; null if there is none.");
        Collection<Actor>(descriptor, "actors", "All belligerents, units, people and organizations.");
        Collection<Belligerent>(descriptor, "belligerents", "All belligerents, such as states and armed movements.");
        Collection<Unit>(descriptor, "units", "All units.");
        Collection<Person>(descriptor, "people", "All people.");
        Collection<Organization>(descriptor, "organizations", "All organizations that are neither belligerents nor units, such as monitoring groups.");
        Collection<Place>(descriptor, "places", "All places.");
        descriptor.Single<Document>("document", document => document.Slug)
            .Description("The document with this slug, such as `ucdp-ged`; null if there is none.");
        Collection<Document>(descriptor, "documents", "All documents that the dataset restates, each with its licence.");
        descriptor.Single<Claim>("claim", claim => claim.Slug)
            .Description("The claim with this slug, also a withdrawn one; null if there is none.");
        Collection<Claim>(descriptor, "claims", "All claims on all engagements, in file order.");
        descriptor.Collection<Tally>("contradictions")
            .Description(
                "The tallies with figures that conflict, largest relative gap first. With a lens, only the claims that it leaves are compared "
                + "and shown.")
            .Where(tally => tally.Agreement == Agreement.Contested)
            .OrderByDescending(tally => tally.RelativeGap)
            .UsePagingOnly().UseFiltering().UseSorting()
            .ComputeFrom(
                (Engagement engagement) => engagement.Claims,
                (IReadOnlyList<Claim> claims, TallyLens lens) => TallyLens.OfEngagement(claims, lens),
                TallyLens.ConfigureContradictions)
            .Common(TallyLens.Common);
        descriptor.Single<Reference>("reference", reference => reference.Slug)
            .Description("The reference with this slug, such as `abu-kamal-offensive-2016-ref-3`; null if there is none.");
        Collection<Reference>(descriptor, "references", "All references that documents cite, each once.");
        descriptor.Search("search", new ContestedSearchIndex())
            .Description(
                "Searches the names, aliases, titles, statements and quotes of engagements, actors, places, documents, references and claims. "
                + "The best hits come first.");
        descriptor.Collection<Change>("changes")
            .Description(
                "What became of claims since a release: which were added, changed, withdrawn or deleted, by the slug of the engagement and then of "
                + "the claim. What changed and changed back is left out.")
            .OrderBy(change => change.EngagementSlug)
            .OrderBy(change => change.ClaimSlug)
            .UsePaging().UseFiltering();
        descriptor.Only<Dataset>("dataset").Description("The dataset as a whole.");
    }

    private static CollectionFieldDescriptor<TEntity> Collection<TEntity>(QueryTypeDescriptor descriptor, string name, string description)
        where TEntity : class =>
        descriptor.Collection<TEntity>(name).Description(description).UsePaging().UseFiltering().UseSorting();
}
