using System.Text.Json.Serialization;
using Contested.Domain.Engagements;

namespace Contested.Bench.LinqServer.Answers;

/// <summary>An engagement with its sides.</summary>
internal sealed class FilteredEngagementDto
{
    [JsonIgnore]
    public int Id { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public EngagementKind Kind { get; init; }

    public DateOnly? StartDate { get; init; }

    public PlaceDto? Place { get; init; }

    public IReadOnlyList<PlainSideDto> Sides { get; set; } = [];
}
