using Contested.GraphQL.AspNetCore.Caching;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Names the version of the data in the header that pulls have, too.</summary>
internal sealed class DataVersionHeader(RequestDelegate next, CurrentDataVersion version, IOptions<PullOptions> options)
{
    private readonly string _name = PullHeaders.NamesOf(options.Value.Name)[0];

    public async Task InvokeAsync(HttpContext context)
    {
        if (await version.GetAsync() is { } current)
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
