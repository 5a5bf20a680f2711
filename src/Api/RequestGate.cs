using Contested.GraphQL.AspNetCore;

namespace Contested.Api;

/// <summary>Holds requests back until there is a dataset to answer them from.</summary>
internal static class RequestGate
{
    /// <summary>
    /// Lets only those for the health of the server pass before <see cref="DatabasePreparation.Ready"/> has ended. Responses after that name the
    /// version of the dataset.
    /// </summary>
    public static void HoldRequestsUntilReady(this WebApplication app)
    {
        var ready = app.Services.GetRequiredService<DatabasePreparation>().Ready;
        app.Use((context, next) => ready.IsCompletedSuccessfully || IsAboutHealth(context)
            ? next(context)
            : HoldAsync(ready, context, next));
        app.UseWhen(_ => ready.IsCompletedSuccessfully, branch => branch.UseDataVersionHeader(mayWait: context => !IsAboutHealth(context)));
    }

    // Whether the process lives is to be told at once, whatever the database does.
    private static bool IsAboutHealth(HttpContext context) => context.Request.Path.StartsWithSegments("/health");

    private static async Task HoldAsync(Task ready, HttpContext context, RequestDelegate next)
    {
        await ready.WaitAsync(context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (ready.IsCompletedSuccessfully)
        {
            await next(context);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }
}
