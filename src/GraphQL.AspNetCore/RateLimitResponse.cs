using System.Threading.RateLimiting;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Responses;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.GraphQL.AspNetCore;

/// <summary>The response to a request that ASP.NET Core's rate limiter rejects.</summary>
public static class RateLimitResponse
{
    /// <summary>
    /// Sends an error with the code <see cref="HttpErrorCodes.RateLimited"/>, the status 429 and the header <c>Retry-After</c>; for
    /// <see cref="RateLimiterOptions.OnRejected"/>.
    /// </summary>
    /// <param name="context">The rejected request, which has the services of a GraphQL server.</param>
    /// <param name="cancellationToken">Signals that the client has gone.</param>
    public static async ValueTask SendAsync(OnRejectedContext context, CancellationToken cancellationToken)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : TimeSpan.Zero;
        var seconds = Math.Max(RequestRefusedException.RetryAfterSeconds, (int)Math.Ceiling(wait.TotalSeconds));
        var refusal = new RequestRefusedException(
            StatusCodes.Status429TooManyRequests,
            HttpErrorCodes.RateLimited,
            $"You have sent more requests than this server takes from one client. Try again in {(seconds == 1 ? "a second" : $"{seconds} seconds")}.")
        {
            RetryAfter = seconds,
        };
        var http = context.HttpContext;
        await http.RequestServices.GetRequiredService<ResponseSender>()
            .SendAsync(http, refusal, AcceptNegotiation.Choose(http.Request) ?? ResponseMediaType.Json);
    }
}
