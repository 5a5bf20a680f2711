using Contested.Domain.Claims;

namespace Contested.Bench.LinqServer.Answers;

/// <summary>A claim alone.</summary>
internal sealed class FlatClaimDto
{
    public required string Slug { get; init; }

    public ClaimKind Kind { get; init; }

    public Measure? Measure { get; init; }

    public QuantityDto? Quantity { get; init; }

    public bool IsPartial { get; init; }

    public required string Statement { get; init; }

    public DateOnly? OccurredOn { get; init; }
}
