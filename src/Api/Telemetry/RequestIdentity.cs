using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Contested.Api.Telemetry;

/// <summary>Gives each request a name by which its response, its log lines and its trace are found.</summary>
internal static partial class RequestIdentity
{
    /// <summary>The header with the name, which is also what the name is called in logs.</summary>
    public const string Header = "X-Request-Id";

    private const string Tag = "http.request.header.x-request-id";

    /// <summary>Takes the name from the request where it has a good one, else makes one, and sends it with the response.</summary>
    public static void UseRequestIdentity(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(RequestIdentity).FullName!);
        app.Use(async (context, next) =>
        {
            var sent = context.Request.Headers[Header];
            var id = sent is [{ } given] && WellFormed().IsMatch(given) ? given : Guid.NewGuid().ToString("N");
            context.Response.Headers[Header] = id;
            if (Activity.Current is { IsAllDataRequested: true } activity)
            {
                activity.SetTag(Tag, new[] { id });
            }

            using (logger.BeginScope(new Scope(id)))
            {
                await next(context);
            }
        });
    }

    [GeneratedRegex(@"^[A-Za-z0-9._-]{1,64}\z")]
    private static partial Regex WellFormed();

    /// <summary>What is written around all that is logged for a request: a name and a value for structured logs, a text for others.</summary>
    private sealed class Scope(string id) : List<KeyValuePair<string, object>>([new(Header, id)])
    {
        public override string ToString() => $"{Header}:{id}";
    }
}
