using Contested.Api.Telemetry;
using Microsoft.Net.Http.Headers;

namespace Contested.Api;

/// <summary>Lets front ends on other hosts read the API: from any origin, without credentials.</summary>
internal static class CrossOriginExtensions
{
    public static WebApplicationBuilder AddCrossOriginReads(this WebApplicationBuilder builder)
    {
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .AllowAnyOrigin()
            .AllowAnyHeader()
            .WithExposedHeaders(
                HeaderNames.ETag, HeaderNames.ContentDisposition, HeaderNames.AcceptRanges, HeaderNames.ContentRange, HeaderNames.Age, HeaderNames.RetryAfter,
                RequestIdentity.Header, "Contested-Version", "Contested-Licence", "Contested-Attribution")
            .WithMethods(HttpMethods.Get, HttpMethods.Post, HttpMethods.Options)
            .SetPreflightMaxAge(TimeSpan.FromHours(2))));
        return builder;
    }
}
