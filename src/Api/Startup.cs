using System.Data.Common;
using Contested.Api.Configuration;
using Contested.Api.Persistence;
using Contested.Domain.Datasets;
using Contested.GraphQL.AspNetCore.TrustedDocuments;
using Microsoft.Extensions.Options;

namespace Contested.Api;

/// <summary>Starts the application once the server and its database are ready.</summary>
internal static class Startup
{
    /// <summary>Prepares the server and the database, then serves until the process is asked to stop.</summary>
    /// <param name="app">The application.</param>
    /// <param name="map">Makes the schema and maps it.</param>
    /// <returns>The exit code: 1 where the settings, the trusted documents, the dataset or the database have problems, which are printed.</returns>
    public static async Task<int> PrepareAndRunAsync(this WebApplication app, Action map)
    {
        try
        {
            map();
            _ = app.Services.GetRequiredService<IOptions<WebServerLimits>>().Value;
            await app.PrepareDatabaseAsync();
        }
        catch (Exception exception) when (Explain(exception) is { } explanation)
        {
            await Console.Error.WriteLineAsync($"The server does not start. {explanation}{Environment.NewLine}{exception.Message}");
            return 1;
        }

        await app.RunAsync();
        return 0;
    }

    private static string? Explain(Exception exception) => exception switch
    {
        InvalidSettingException => "A setting is wrong.",
        TrustedDocumentException => "A trusted document is wrong.",
        DatasetFormatException => "The dataset has problems; the database keeps what it had.",
        DirectoryNotFoundException => "There is no dataset; set Dataset__Folder to the folder with dataset.yaml.",
        DbException or ArgumentException => "The database cannot be used; check ConnectionStrings__Postgres, or ConnectionStrings__Sqlite.",
        _ => null,
    };
}
