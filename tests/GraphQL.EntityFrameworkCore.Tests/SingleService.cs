using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Tests;

/// <summary>The services of a request: a context, and a log of what the request came to.</summary>
internal sealed class SingleService(DbContext context, SqlLog? log = null, SqliteSessionPool? pool = null) : IServiceProvider
{
    private readonly IExecutionObserver[] _observers = [log ?? new SqlLog()];

    public object? GetService(Type serviceType) => serviceType switch
    {
        _ when serviceType == typeof(DbContext) => context,
        _ when serviceType == typeof(IEnumerable<IExecutionObserver>) => _observers,
        _ when serviceType == typeof(SqliteSessionPool) => pool,
        _ => null,
    };
}
