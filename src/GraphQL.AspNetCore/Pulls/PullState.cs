using Contested.GraphQL.AspNetCore.Caching;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>The state in which a pull is.</summary>
/// <param name="Version">The version of the data; null where it is not known.</param>
/// <param name="Tag">The entity tag; null where the version is not known.</param>
internal sealed record PullState(DataVersion? Version, string? Tag)
{
    /// <summary>Whether the client says that it has the pull in this state.</summary>
    public bool IsKnownTo(HttpRequest request) => Tag is not null && ResponseTags.Matches(request, Tag, exists: true);
}
