using System.Text.Json.Serialization;
using Contested.Domain.Claims;

namespace Contested.Bench.LinqServer.Answers;

/// <summary>A claim with its citations.</summary>
internal sealed class ClaimDto
{
    [JsonIgnore]
    public int Id { get; init; }

    public required string Slug { get; init; }

    public ClaimKind Kind { get; init; }

    public Measure? Measure { get; init; }

    public QuantityDto? Quantity { get; init; }

    public required string Statement { get; init; }

    public DateOnly? OccurredOn { get; init; }

    public ActorDto? Claimant { get; init; }

    public PlainSideDto? Side { get; init; }

    public IReadOnlyList<CitationDto> Citations { get; set; } = [];
}
