using Contested.Domain.Persistence;
using Contested.GraphQL.AspNetCore.Caching;
using Microsoft.EntityFrameworkCore;

namespace Contested.Api.Persistence;

/// <summary>Reads the version of the dataset from the database, where another process may have put a new one.</summary>
internal sealed class DatasetVersionSource(IServiceScopeFactory scopes) : IDataVersionSource
{
    /// <summary>What stands in front of the statement.</summary>
    public const string Comment = "Which version is served?";

    public async ValueTask<DataVersion?> ReadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var dataset = await scope.ServiceProvider.GetRequiredService<ContestedDbContext>().Datasets
            .TagWith(Comment)
            .Select(dataset => new { dataset.Version, dataset.ReleasedOn, dataset.Files })
            .SingleOrDefaultAsync(cancellationToken);
        return dataset is null ? null : new DataVersion(dataset.Version, new DateTimeOffset(dataset.ReleasedOn, default, TimeSpan.Zero))
        {
            // The releases are no part of the version, but answers tell them.
            State = $"{dataset.Version} {dataset.Files}",
        };
    }
}
