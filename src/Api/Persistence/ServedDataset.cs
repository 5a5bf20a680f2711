using System.Data.Common;
using Contested.Domain.Persistence;
using Contested.GraphQL.EntityFrameworkCore.Databases;
using Contested.GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace Contested.Api.Persistence;

/// <summary>Asks the database which dataset it holds.</summary>
internal sealed class ServedDataset
{
    /// <summary>What stands in front of the statement.</summary>
    public const string Comment = "Which version is served?";

    /// <summary>How long one of several servers may take. If it takes as long to end its statement, too, it is not asked again for a while.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly IServiceScopeFactory _scopes;
    private readonly DatabaseAvailability _availability;
    private readonly Lazy<bool> _hasSeveralServers;

    public ServedDataset(IServiceScopeFactory scopes, DatabaseAvailability availability)
    {
        (_scopes, _availability) = (scopes, availability);
        _hasSeveralServers = new Lazy<bool>(() =>
        {
            using var scope = scopes.CreateScope();
            var database = scope.ServiceProvider.GetRequiredService<ContestedDbContext>().Database;
            return database.IsNpgsql() && ConnectionStrings.NamesSeveral(new(database.GetConnectionString()));
        });
    }

    /// <summary>Whether the database has several servers, so that another may answer where one does not.</summary>
    public bool HasSeveralServers => _hasSeveralServers.Value;

    /// <summary>The server from which data have been read last; null before there were any.</summary>
    public AnsweringServer? Server => _availability.Server;

    /// <summary>Reads the version of the dataset, without waiting for a database that is known not to answer; null where there is none.</summary>
    /// <exception cref="DataUnavailableException">The database does not answer.</exception>
    public async Task<ServedVersion?> ReadVersionAsync(CancellationToken cancellationToken)
    {
        ServedVersion? version = null;
        try
        {
            await _availability.WaitAsync(async token => version = await AskAsync(token), server: null, cancellationToken);
            return version;
        }
        catch (DbException exception)
        {
            // Who watches the database says what is wrong with it.
            throw new DataUnavailableException(exception);
        }
    }

    /// <summary>Asks for the version of the dataset, whether or not the database is known to answer; null where there is none.</summary>
    public async Task<ServedVersion?> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await AskOnceAsync(mayBeAnother: true, cancellationToken);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The server of an idle connection may have gone since. A new one may reach it, or another server.
            return await AskOnceAsync(mayBeAnother: false, cancellationToken);
        }
    }

    private async Task<ServedVersion?> AskOnceAsync(bool mayBeAnother, CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ContestedDbContext>();
        if (mayBeAnother && HasSeveralServers)
        {
            context.Database.SetCommandTimeout(Patience);
        }

        await context.Database.OpenConnectionAsync(cancellationToken);
        var server = _availability.OnConnected(context.Database.GetDbConnection().DataSource);
        var dataset = await context.Datasets
            .TagWith(Comment)
            .Select(dataset => new { dataset.Version, dataset.ReleasedOn, dataset.Files })
            .SingleOrDefaultAsync(cancellationToken);
        return dataset is null ? null : new ServedVersion(dataset.Version, dataset.ReleasedOn, dataset.Files, server);
    }
}
