using System.ComponentModel.DataAnnotations;
using Contested.Domain.Datasets.Definitions;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Engagements;

namespace Contested.Domain.Datasets.Entries;

/// <summary>An actor on a side.</summary>
/// <param name="Actor">The slug of the actor.</param>
/// <param name="Role">How it takes part.</param>
/// <param name="Claims">The own parts of the slugs of the claims that say so, at least one.</param>
internal sealed record ParticipationEntry(
    [Slug(Of = typeof(ActorEntry))] Located<string> Actor,
    Located<ParticipationRole> Role,
    [Slug(Of = typeof(ClaimEntry))][MinLength(1)] IReadOnlyList<Located<string>> Claims);
