using System.Threading.RateLimiting;
using Contested.GraphQL.AspNetCore;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Contested.Api.Configuration;

/// <summary>Lets no client ask more than its share, where the settings say how much that is.</summary>
internal static class RateLimitExtensions
{
    private const string Policy = "Client";

    public static WebApplicationBuilder AddRateLimit(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<RateLimitSettings>().BindConfiguration(RateLimitSettings.Section);
        builder.Services.AddRateLimiter();
        builder.Services.AddOptions<RateLimiterOptions>().Configure<IOptions<RateLimitSettings>>((options, settings) =>
        {
            var limit = settings.Value;
            options.AddPolicy(Policy, context => RateLimitPartition.GetTokenBucketLimiter(limit.NameOf(context), _ => BucketOf(limit)));
            options.OnRejected = RateLimitResponse.SendAsync;
        });
        return builder;
    }

    /// <summary>Refuses what is beyond the limit; without a limit, requests do not pass here.</summary>
    /// <exception cref="InvalidSettingException">A setting has a value that it cannot have.</exception>
    public static void UseRateLimit(this WebApplication app)
    {
        var limit = app.Services.GetRequiredService<IOptions<RateLimitSettings>>().Value;
        limit.Check();
        if (limit.RequestsPerMinute > 0)
        {
            app.UseRateLimiter();
        }
    }

    /// <summary>Counts the requests to an endpoint among those of the client.</summary>
    public static TBuilder CountForClient<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireRateLimiting(Policy);

    private static TokenBucketRateLimiterOptions BucketOf(RateLimitSettings limit) => new()
    {
        TokenLimit = limit.EffectiveBurst,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1) / limit.RequestsPerMinute,
    };
}
