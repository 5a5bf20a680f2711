using Contested.Domain.Persistence;
using Contested.GraphQL.EntityFrameworkCore.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Api.Persistence;

/// <summary>Asks the database which dataset it holds, without waiting for a database that does not answer.</summary>
internal sealed class ServedDataset(IServiceScopeFactory scopes, DatabaseAvailability availability)
{
    /// <summary>What stands in front of the statement.</summary>
    public const string Comment = "Which version is served?";

    /// <summary>Reads the version of the dataset, and the fingerprint of its files and releases; null where there is none.</summary>
    /// <exception cref="Contested.GraphQL.Types.DataUnavailableException">The database does not answer.</exception>
    public async Task<(string Name, DateOnly ReleasedOn, string? Files)?> ReadVersionAsync(CancellationToken cancellationToken)
    {
        (string, DateOnly, string?)? version = null;
        await availability.WaitAsync(async token => version = await AskAsync(token), cancellationToken);
        return version;
    }

    private async Task<(string Name, DateOnly ReleasedOn, string? Files)?> AskAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var dataset = await scope.ServiceProvider.GetRequiredService<ContestedDbContext>().Datasets
            .TagWith(Comment)
            .Select(dataset => new { dataset.Version, dataset.ReleasedOn, dataset.Files })
            .SingleOrDefaultAsync(cancellationToken);
        return dataset is null ? null : (dataset.Version, dataset.ReleasedOn, dataset.Files);
    }
}
