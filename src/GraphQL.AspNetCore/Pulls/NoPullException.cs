namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>A document cannot be pulled.</summary>
/// <param name="reason">Why not, as a clause.</param>
internal sealed class NoPullException(string reason) : Exception(reason);
