using System.ComponentModel.DataAnnotations;
using Contested.Domain.Datasets.Definitions;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>An entry of <c>actors.yaml</c>: somebody who makes claims, or whom claims are about.</summary>
/// <remarks>Only where it has problems, the type is null.</remarks>
/// <param name="Slug">The name by which other entries refer to the actor; actors and documents share one space of slugs.</param>
/// <param name="Type">What sort of actor it is.</param>
/// <param name="Name">The actor's main name.</param>
/// <param name="Aliases">Other names and spellings, also in other scripts.</param>
/// <param name="Belligerent">Of a UNIT: the slug of the belligerent under which it fights.</param>
/// <param name="Affiliation">
/// Of a PERSON: the slug of the belligerent, unit or organization that the person belongs to. The two count as one claimant.
/// </param>
/// <param name="Description">Who or what the actor is, in one sentence.</param>
/// <param name="Identifiers">The actor's identifiers in other catalogues.</param>
internal sealed record ActorEntry(
    [Slug] Located<string> Slug,
    [Required] Located<ActorType>? Type,
    Located<string> Name,
    IReadOnlyList<Located<string>> Aliases,
    [Slug(Of = typeof(ActorEntry))] Located<string>? Belligerent,
    [Slug(Of = typeof(ActorEntry))] Located<string>? Affiliation,
    Located<string>? Description,
    IReadOnlyList<IdentifierEntry> Identifiers);
