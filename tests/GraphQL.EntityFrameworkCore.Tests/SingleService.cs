using Contested.GraphQL.EntityFrameworkCore.Plans;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Tests;

/// <summary>The services of a request: a context, and an observer that lets no failure of a plan pass.</summary>
internal sealed class SingleService(DbContext context) : IServiceProvider, IStatementObserver
{
    public object? GetService(Type serviceType) =>
        serviceType == typeof(DbContext) ? context : serviceType == typeof(IStatementObserver) ? this : null;

    public void OnExecuted(string sql, int rows)
    {
    }

    public void OnFailed(Exception exception) => throw new InvalidOperationException("The plan failed.", exception);
}
