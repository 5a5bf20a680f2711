using Contested.GraphQL.AspNetCore.Caching;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Names the version of the data in the header that pulls have, too.</summary>
/// <param name="next">Answers.</param>
/// <param name="version">Knows the version.</param>
/// <param name="options">Name the header.</param>
/// <param name="mayWait">Whether a request may wait where the version has to be read.</param>
internal sealed class DataVersionHeader(RequestDelegate next, CurrentDataVersion version, IOptions<PullOptions> options, Predicate<HttpContext> mayWait)
{
    private readonly string _name = PullHeaders.NamesOf(options.Value.Name)[0];

    public async Task InvokeAsync(HttpContext context)
    {
        if ((mayWait(context) ? await version.GetAsync() : version.FindRecent(out _)) is { } current)
        {
            var name = PullHeaders.Escape(current.Name);
            context.Response.Headers[_name] = name;
            context.Response.OnStarting(() =>
            {
                if (version.IsOutdated(current) && context.Response.Headers[_name] == name)
                {
                    context.Response.Headers.Remove(_name);
                }

                return Task.CompletedTask;
            });
        }

        await next(context);
    }
}
