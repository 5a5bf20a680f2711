namespace Contested.Bench.LinqServer.Answers;

/// <summary>A page of claims.</summary>
internal sealed record ClaimsData(Connection<FlatClaimDto> Claims);
