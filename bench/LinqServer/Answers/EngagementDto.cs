using System.Text.Json.Serialization;
using Contested.Domain.Engagements;

namespace Contested.Bench.LinqServer.Answers;

/// <summary>An engagement with all levels below it.</summary>
internal sealed class EngagementDto
{
    [JsonIgnore]
    public int Id { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public EngagementKind Kind { get; init; }

    public DateOnly? StartDate { get; init; }

    public DateOnly? EndDate { get; init; }

    public PlaceDto? Place { get; init; }

    public IReadOnlyList<SideDto> Sides { get; set; } = [];

    public Connection<ClaimDto> Claims { get; set; } = new([]);
}
