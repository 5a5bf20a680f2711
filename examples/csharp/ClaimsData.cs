namespace Contested.ClientExample;

/// <summary>The data of the answer to the query of this program.</summary>
internal sealed record ClaimsData(Connection<Claim> Claims);
