using System.Data.Common;
using Contested.Api.Persistence;
using Contested.Domain.Datasets;

namespace Contested.Api;

/// <summary>Starts the application once its database is ready.</summary>
internal static class Startup
{
    /// <summary>Prepares the database, then serves until the process is asked to stop.</summary>
    /// <returns>The exit code: 1 where the dataset has problems, or the database does not answer, which is printed.</returns>
    public static async Task<int> PrepareAndRunAsync(this WebApplication app)
    {
        try
        {
            await app.PrepareDatabaseAsync();
        }
        catch (Exception exception) when (exception is DatasetFormatException or DirectoryNotFoundException)
        {
            return await RefuseAsync("The dataset was not loaded", exception);
        }
        catch (DbException exception)
        {
            return await RefuseAsync("The database could not be prepared", exception);
        }

        await app.RunAsync();
        return 0;
    }

    private static async Task<int> RefuseAsync(string what, Exception exception)
    {
        await Console.Error.WriteLineAsync($"{what}, and the server does not start.{Environment.NewLine}{exception.Message}");
        return 1;
    }
}
