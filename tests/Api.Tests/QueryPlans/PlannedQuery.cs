namespace Contested.Api.Tests.QueryPlans;

/// <summary>A query whose statements are explained.</summary>
/// <param name="Name">What it is called in failures and in <see cref="PermittedScans"/>.</param>
/// <param name="Document">Its text.</param>
/// <param name="Variables">The variables by name.</param>
internal sealed record PlannedQuery(string Name, string Document, IReadOnlyDictionary<string, object> Variables);
