using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Tests;

/// <summary>The services of a request: a context, and nothing else.</summary>
internal sealed class SingleService(DbContext context) : IServiceProvider
{
    public object? GetService(Type serviceType) => serviceType == typeof(DbContext) ? context : null;
}
