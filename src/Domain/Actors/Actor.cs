using Contested.Domain.Claims;
using Contested.Domain.Engagements;
using Contested.Domain.Identifiers;

namespace Contested.Domain.Actors;

/// <summary>Anyone who takes part in an engagement, makes a claim or is the subject of one.</summary>
public abstract class Actor
{
    /// <summary>The key of the actor in the database.</summary>
    /// <remarks>Assigned by the dataset loader from 1 in file order, over all kinds of actors.</remarks>
    public int Id { get; init; }

    /// <summary>
    /// The stable name of the actor in addresses and queries: lower-case and hyphenated, unique among actors of all kinds and
    /// documents.
    /// </summary>
    public required string Slug { get; init; }

    /// <summary>The actor's main name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names and spellings of the actor.</summary>
    public List<string> Aliases { get; init; } = [];

    /// <summary>Who or what the actor is, in one sentence.</summary>
    public string? Description { get; init; }

    /// <summary>The actor's identifiers in other catalogues.</summary>
    public List<Identifier> Identifiers { get; } = [];

    /// <summary>The claims the actor makes.</summary>
    public List<Claim> ClaimsMade { get; } = [];

    /// <summary>The claims about the actor.</summary>
    public List<Claim> ClaimsAbout { get; } = [];

    /// <summary>The claims that the actor or one that stands under it makes.</summary>
    public List<Claim> ClaimsMadeWithSubordinates { get; } = [];

    /// <summary>The claims that are about the actor or one that stands under it.</summary>
    public List<Claim> ClaimsAboutWithSubordinates { get; } = [];

    /// <summary>Those whom the actor stands under, directly or not, such as a unit under its belligerent; and the actor itself.</summary>
    public List<Actor> Superiors { get; } = [];

    /// <summary>The sides of engagements on which the actor takes part.</summary>
    public List<Participation> Participations { get; } = [];

    /// <summary>The engagements that the actor takes part in or that have a claim about the actor.</summary>
    public List<Engagement> Engagements { get; } = [];
}
