using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.QueryPlans;

/// <summary>A host on a database with many rows.</summary>
/// <param name="Database">The database.</param>
/// <param name="Api">The host.</param>
/// <param name="Examples">Rows to ask for.</param>
/// <param name="LargeTables">The tables with more than 10,000 rows.</param>
internal sealed record GeneratedHost(TestDatabase Database, ApiHost Api, GeneratedExamples Examples, IReadOnlySet<string> LargeTables) : IAsyncDisposable
{
    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Api.DisposeAsync();
        await Database.DisposeAsync();
    }
}
