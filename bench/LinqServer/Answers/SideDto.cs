using System.Text.Json.Serialization;

namespace Contested.Bench.LinqServer.Answers;

/// <summary>A side with its participations.</summary>
internal sealed class SideDto
{
    [JsonIgnore]
    public int Id { get; init; }

    public int Ordinal { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<ParticipationDto> Participations { get; set; } = [];
}
