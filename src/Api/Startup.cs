using System.Globalization;
using Contested.Api.Persistence;
using Contested.Domain.Datasets;

namespace Contested.Api;

/// <summary>Starts the application once its database is ready.</summary>
internal static class Startup
{
    /// <summary>Prepares the database, then serves until the process is asked to stop.</summary>
    /// <returns>The exit code: 1 where the dataset has problems, which are printed.</returns>
    public static async Task<int> PrepareAndRunAsync(this WebApplication app)
    {
        try
        {
            await app.PrepareDatabaseAsync();
        }
        catch (DatasetFormatException exception)
        {
            await Console.Error.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"The dataset was not loaded, and the server does not start.{Environment.NewLine}{exception.Message}"));
            return 1;
        }

        await app.RunAsync();
        return 0;
    }
}
