using Contested.GraphQL.AspNetCore.Caching;
using Contested.GraphQL.AspNetCore.Pulls;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore;

/// <summary>Tells clients which version of the data answers them.</summary>
public static class DataVersionApplicationBuilderExtensions
{
    /// <summary>
    /// Names the version of the data in the header <c>{Name}-Version</c> of every response (<see cref="PullOptions.Name"/>), unless what answers
    /// sets the header itself.
    /// </summary>
    /// <param name="app">The application, whose services have an <see cref="IDataVersionSource"/>.</param>
    /// <param name="mayWait">
    /// Tells whether a request may wait where the version has to be read; another's response names the one that was read last, if any.
    /// </param>
    public static IApplicationBuilder UseDataVersionHeader(this IApplicationBuilder app, Predicate<HttpContext> mayWait) =>
        app.UseMiddleware<DataVersionHeader>(mayWait);
}
