using Contested.Domain.Engagements;

namespace Contested.Bench.LinqServer.Answers;

/// <summary>A participation.</summary>
internal sealed record ParticipationDto(ParticipationRole Role, ActorDto Actor);
