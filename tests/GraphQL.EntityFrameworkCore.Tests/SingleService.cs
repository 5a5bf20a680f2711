using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Tests;

/// <summary>The services of a request: a context, and a log of its statements and of operations without a plan.</summary>
internal sealed class SingleService(DbContext context, SqlLog? log = null, SqliteSessionPool? pool = null) : IServiceProvider, IPlanObserver
{
    private readonly SqlLog _log = log ?? new SqlLog();

    public object? GetService(Type serviceType) => serviceType switch
    {
        _ when serviceType == typeof(DbContext) => context,
        _ when serviceType == typeof(IStatementObserver) => _log,
        _ when serviceType == typeof(IPlanObserver) => this,
        _ when serviceType == typeof(SqliteSessionPool) => pool,
        _ => null,
    };

    public void OnUnplanned(string reason) => _log.Unplanned.Add(reason);
}
