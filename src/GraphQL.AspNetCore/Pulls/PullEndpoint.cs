using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Answers pulls.</summary>
internal sealed class PullEndpoint(
    PullStore pulls,
    PullPages pages,
    PullHeaders headers,
    PullVersions versions,
    PullLookups lookups,
    PullSources sources,
    PullFailures failures,
    ILogger<PullEndpoint> logger)
{
    public Task HandleAsync(HttpContext context) => failures.AnswerAsync(context, () => SendAsync(context));

    private async Task SendAsync(HttpContext context)
    {
        var request = context.Request;
        var (pull, format) = PullAddress.Resolve(pulls, (string)context.GetRouteValue("pull")!, request);
        var variables = pull.ReadVariables(request.Query, PullAddress.Of(request, pull, format), [.. format.Options, PullVersions.Parameter]);
        var marksEncoding = format.MarksEncoding(request.Query);
        var cancellation = context.RequestAborted;
        var state = await headers.ReadStateAsync(request, pull, format);
        await versions.EnsureServedAsync(request, state.Version);
        if (state.IsKnownTo(request))
        {
            headers.SetNotModified(context.Response, state);
            return;
        }

        await lookups.EnsureKnownAsync(pull, variables, state.Version, cancellation);
        var origin = await sources.ReadAsync(request, pull, variables, state.Version);
        if (HttpMethods.IsHead(request.Method))
        {
            headers.Set(context, pull, format, state, origin);
            return;
        }

        await using var reading = pages.ReadAsync(pull, variables, state.Version, cancellation).GetAsyncEnumerator(cancellation);
        // What fails with the first page can still be told.
        await reading.MoveNextAsync();
        headers.Set(context, pull, format, state, origin);
        try
        {
            await using var writer = await PullWriter.CreateAsync(pull, format, marksEncoding, origin, context.Response.Body, cancellation);
            do
            {
                await writer.WritePageAsync(reading.Current, cancellation);
            }
            while (await reading.MoveNextAsync());

            await writer.EndAsync(cancellation);
        }
        catch (Exception exception)
        {
            if (!cancellation.IsCancellationRequested)
            {
                logger.LogError(exception, "The pull {Pull} could not be sent in whole.", pull.Name);
            }

            // What is sent cannot be taken back; cutting the connection keeps a part from passing for the whole.
            context.Abort();
        }
    }
}
