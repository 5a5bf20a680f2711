using Contested.Domain.Datasets.Entries;
using Contested.Domain.Identifiers;
using Contested.Domain.Releases.Tables;

namespace Contested.Domain.Releases.Rows;

/// <summary>An actor: anyone who takes part in an engagement, makes a claim or is the subject of one.</summary>
/// <param name="Slug">The slug of the actor, unique among actors and documents.</param>
/// <param name="Type">What sort of actor it is.</param>
/// <param name="Name">Its main name.</param>
/// <param name="Aliases">Other names and spellings.</param>
/// <param name="Belligerent">Of a unit: the slug of the belligerent under which it fights.</param>
/// <param name="Affiliation">Of a person: the slug of the actor to which the person belongs.</param>
/// <param name="Description">Who or what it is, in one sentence.</param>
[Table("actors")]
internal sealed record ReleasedActor(
    [PrimaryKey] string Slug,
    ActorType Type,
    string Name,
    IReadOnlyList<string> Aliases,
    [ForeignKey("actors")] string? Belligerent,
    [ForeignKey("actors")] string? Affiliation,
    string? Description);

/// <summary>An identifier of a thing in another catalogue.</summary>
/// <param name="Type">What sort of thing it is.</param>
/// <param name="Slug">The slug of the thing.</param>
/// <param name="Number">The position among the identifiers of the thing, from 1.</param>
/// <param name="Scheme">The catalogue.</param>
/// <param name="Value">The identifier as its catalogue writes it.</param>
/// <param name="Url">The address in the catalogue.</param>
[Table("identifiers")]
internal sealed record ReleasedIdentifier(
    [PrimaryKey] IdentifiedType Type, [PrimaryKey] string Slug, [PrimaryKey] int Number, IdentifierScheme Scheme, string Value, string? Url);
