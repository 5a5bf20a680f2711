using System.Globalization;
using Contested.GraphQL.AspNetCore.Requests;
using Microsoft.Net.Http.Headers;

namespace Contested.GraphQL.AspNetCore.Responses;

/// <summary>What clients and the caches on the way to them are told.</summary>
internal static class CacheControl
{
    /// <summary>For what is not to be kept.</summary>
    public const string NoStore = "no-store";

    /// <summary>The headers of a request that an answer at one address depends on.</summary>
    public static readonly string Vary = string.Join(", ", [HeaderNames.Accept, HeaderNames.AcceptEncoding, .. ReportHeaders.Names]);

    /// <summary>Gives the value of the header <c>Cache-Control</c> for what may be kept, for a time without asking again.</summary>
    public static string Format(TimeSpan age) => age < TimeSpan.FromSeconds(1)
        ? "public, no-cache"
        : string.Create(CultureInfo.InvariantCulture, $"public, max-age={(long)age.TotalSeconds}");
}
