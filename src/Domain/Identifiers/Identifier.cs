using Contested.Domain.Actors;
using Contested.Domain.Documents;
using Contested.Domain.Engagements;
using Contested.Domain.Places;
using Contested.Domain.References;

namespace Contested.Domain.Identifiers;

/// <summary>An identifier in an outside catalogue. It belongs to exactly one thing here.</summary>
public sealed class Identifier
{
    /// <summary>The key of the identifier in the database.</summary>
    public int Id { get; init; }

    /// <summary>The scheme that the identifier belongs to.</summary>
    public IdentifierScheme Scheme { get; init; }

    /// <summary>The identifier as its scheme writes it.</summary>
    public required string Value { get; init; }

    /// <summary>The address in the catalogue; null if the scheme has no addresses.</summary>
    public string? Url { get; init; }

    /// <summary>The position among the identifiers of the thing, counted from 1.</summary>
    public int Ordinal { get; init; }

    /// <summary>The key of the actor that has the identifier.</summary>
    public int? ActorId { get; init; }

    /// <summary>The actor that has the identifier.</summary>
    public Actor? Actor { get; init; }

    /// <summary>The key of the document that has the identifier.</summary>
    public int? DocumentId { get; init; }

    /// <summary>The document that has the identifier.</summary>
    public Document? Document { get; init; }

    /// <summary>The key of the engagement that has the identifier.</summary>
    public int? EngagementId { get; init; }

    /// <summary>The engagement that has the identifier.</summary>
    public Engagement? Engagement { get; init; }

    /// <summary>The key of the place that has the identifier.</summary>
    public int? PlaceId { get; init; }

    /// <summary>The place that has the identifier.</summary>
    public Place? Place { get; init; }

    /// <summary>The key of the reference that has the identifier.</summary>
    public int? ReferenceId { get; init; }

    /// <summary>The reference that has the identifier.</summary>
    public Reference? Reference { get; init; }
}
