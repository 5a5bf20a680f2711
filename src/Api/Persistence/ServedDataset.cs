using Contested.Domain.Persistence;
using Contested.GraphQL.EntityFrameworkCore.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Api.Persistence;

/// <summary>Asks the database which dataset it holds.</summary>
internal sealed class ServedDataset(IServiceScopeFactory scopes, DatabaseAvailability availability)
{
    /// <summary>What stands in front of the statement.</summary>
    public const string Comment = "Which version is served?";

    /// <summary>The server from which data have been read last; null before there were any.</summary>
    public object? Server => availability.Server;

    /// <summary>Reads the version of the dataset, without waiting for a database that is known not to answer; null where there is none.</summary>
    /// <exception cref="Contested.GraphQL.Types.DataUnavailableException">The database does not answer.</exception>
    public async Task<ServedVersion?> ReadVersionAsync(CancellationToken cancellationToken)
    {
        ServedVersion? version = null;
        await availability.WaitAsync(async token => version = await AskAsync(token), cancellationToken);
        return version;
    }

    /// <summary>Asks for the version of the dataset, whether or not the database is known to answer; null where there is none.</summary>
    public async Task<ServedVersion?> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await AskOnceAsync(cancellationToken);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The server of an idle connection may have gone since. A new one may reach it, or another server.
            return await AskOnceAsync(cancellationToken);
        }
    }

    private async Task<ServedVersion?> AskOnceAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ContestedDbContext>();
        await context.Database.OpenConnectionAsync(cancellationToken);
        var server = availability.OnConnected(context.Database.GetDbConnection().DataSource);
        var dataset = await context.Datasets
            .TagWith(Comment)
            .Select(dataset => new { dataset.Version, dataset.ReleasedOn, dataset.Files })
            .SingleOrDefaultAsync(cancellationToken);
        return dataset is null ? null : new ServedVersion(dataset.Version, dataset.ReleasedOn, dataset.Files, server);
    }
}
