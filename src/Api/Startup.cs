using Contested.Api.CommandLine;

namespace Contested.Api;

/// <summary>Starts the application once the server and its database are ready.</summary>
internal static class Startup
{
    // What these log of a start that fails is the exception, which is explained instead.
    private static readonly string[] Starters =
    [
        "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.Hosting.Diagnostics", "Microsoft.Extensions.Hosting.Internal.Host",
    ];

    /// <summary>Leaves it to <see cref="PrepareAndRunAsync"/> to say why the server does not start.</summary>
    public static WebApplicationBuilder ExplainFailedStarts(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<LoggerFilterOptions>(filters =>
        {
            foreach (var starter in Starters)
            {
                filters.Rules.Add(new LoggerFilterRule(null, starter, null, (_, category, level) =>
                    level >= LogLevel.Warning && (category != starter || level == LogLevel.Warning)));
            }
        });
        return builder;
    }

    /// <summary>Builds the application; null where the settings of the web server have problems, which are printed.</summary>
    public static async Task<WebApplication?> BuildOrExplainAsync(this WebApplicationBuilder builder)
    {
        try
        {
            return builder.Build();
        }
        catch (Exception exception) when (Failure.Explain(exception) is { } explanation)
        {
            await ExplainAsync(explanation);
            return null;
        }
    }

    /// <summary>Serves until the process is asked to stop, from the time on at which there is a dataset to serve.</summary>
    /// <param name="app">The application.</param>
    /// <param name="path">The path of the API, which is announced then.</param>
    /// <param name="map">Makes the schema and maps it.</param>
    /// <returns>The exit code: 1 where the settings, the trusted documents, the dataset, the database or the address have problems, which
    /// are printed.</returns>
    public static async Task<int> PrepareAndRunAsync(this WebApplication app, string path, Action map)
    {
        var ready = app.Services.GetRequiredService<DatabasePreparation>().Ready;
        try
        {
            map();
            await app.StartAsync();
            await ready;
            app.AnnounceAddress(path);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (OperationCanceledException) when (ready.IsCanceled)
        {
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception exception) when (!ready.IsCompletedSuccessfully && Failure.Explain(exception) is { } explanation)
        {
            await ExplainAsync(explanation);
            return 1;
        }
        finally
        {
            await app.DisposeAsync();
        }
    }

    private static Task ExplainAsync(string explanation) => Console.Error.WriteLineAsync($"The server did not start. {explanation}");
}
