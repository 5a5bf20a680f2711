using Contested.Domain.Claims;

namespace Contested.Bench.GraphQLNet.Inputs;

/// <summary>Conditions for engagements.</summary>
internal sealed record EngagementFilter(DateFilter? StartDate, ClaimsFilter? Claims);

/// <summary>Conditions for the claims of an engagement.</summary>
internal sealed record ClaimsFilter(ClaimFilter? Some);

/// <summary>Conditions for claims.</summary>
internal sealed record ClaimFilter(MeasureFilter? Measure, QuantityFilter? Quantity, ActorFilter? Claimant, DateFilter? OccurredOn);

/// <summary>Conditions for figures.</summary>
internal sealed record QuantityFilter(IntFilter? Low);

/// <summary>Conditions for actors.</summary>
internal sealed record ActorFilter(StringFilter? Slug);

/// <summary>Conditions for a day.</summary>
internal sealed record DateFilter(DateOnly? Gte);

/// <summary>Conditions for a measure.</summary>
internal sealed record MeasureFilter(Measure? Eq);

/// <summary>Conditions for a number.</summary>
internal sealed record IntFilter(int? Gte);

/// <summary>Conditions for a text.</summary>
internal sealed record StringFilter(string? Eq);
