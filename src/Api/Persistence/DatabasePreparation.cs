using Contested.Domain.Datasets;
using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Contested.Api.Persistence;

/// <summary>Brings the database up to date before the first request: its tables, and the dataset in them.</summary>
internal static class DatabasePreparation
{
    /// <summary>Migrates the database and loads the dataset.</summary>
    /// <exception cref="DatasetFormatException">The dataset has problems; the database keeps what it had.</exception>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ContestedDbContext>();
        await context.Database.MigrateAsync();

        var folder = app.Services.GetRequiredService<IOptions<DatasetOptions>>().Value.Folder;
        var result = await DatasetLoader.LoadAsync(context, folder);
        app.Logger.LogInformation(
            "Dataset {Version} from {Folder} is {State}.",
            result.Version,
            folder,
            result.IsUnchanged ? "in the database already" : "loaded");
    }
}
