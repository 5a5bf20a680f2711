using System.Globalization;
using Contested.Api.Configuration;
using Contested.Api.Persistence;
using Contested.Domain.Datasets;
using Contested.GraphQL.AspNetCore.TrustedDocuments;

namespace Contested.Api;

/// <summary>Starts the application once its database is ready.</summary>
internal static class Startup
{
    /// <summary>Prepares the server and the database, then serves until the process is asked to stop.</summary>
    /// <param name="app">The application.</param>
    /// <param name="map">Makes the schema and maps it.</param>
    /// <returns>The exit code: 1 where settings, trusted documents or the dataset have problems, which are printed.</returns>
    public static async Task<int> PrepareAndRunAsync(this WebApplication app, Action map)
    {
        try
        {
            map();
            await app.PrepareDatabaseAsync();
        }
        catch (DatasetFormatException exception)
        {
            await Console.Error.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"The dataset was not loaded, and the server does not start.{Environment.NewLine}{exception.Message}"));
            return 1;
        }
        catch (Exception exception) when (exception is InvalidSettingException or TrustedDocumentException)
        {
            await Console.Error.WriteLineAsync($"The server does not start.{Environment.NewLine}{exception.Message}");
            return 1;
        }

        await app.RunAsync();
        return 0;
    }
}
