using Contested.Domain.Engagements;

namespace Contested.Bench.GraphQLNet.Rows;

/// <summary>An engagement with its place.</summary>
internal sealed record EngagementRow(int Id, string Slug, string Name, EngagementKind Kind, DateOnly? StartDate, DateOnly? EndDate, PlaceRow? Place);

/// <summary>A place.</summary>
internal sealed record PlaceRow(string Name);

/// <summary>A side of an engagement.</summary>
internal sealed record SideRow(int EngagementId, int Id, int Ordinal, string Name);

/// <summary>A participation in a side.</summary>
internal sealed record ParticipationRow(int SideId, ParticipationRole Role, ActorRow Actor);

/// <summary>An actor.</summary>
internal sealed record ActorRow(string Slug, string Name);
