using System.Data.Common;
using Contested.Api.Persistence;
using Contested.Domain.Datasets;

namespace Contested.Api;

/// <summary>Starts the application once its database is ready.</summary>
internal static class Startup
{
    /// <summary>Prepares the database, then serves until the process is asked to stop.</summary>
    /// <returns>The exit code: 1 where the dataset or the database has problems, which are printed.</returns>
    public static async Task<int> PrepareAndRunAsync(this WebApplication app)
    {
        try
        {
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
        DatasetFormatException => "The dataset has problems; the database keeps what it had.",
        DirectoryNotFoundException => "There is no dataset; set Dataset__Folder to the folder with dataset.yaml.",
        DbException or ArgumentException => "The database cannot be used; check ConnectionStrings__Postgres, or ConnectionStrings__Sqlite.",
        _ => null,
    };
}
