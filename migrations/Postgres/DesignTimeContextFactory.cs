using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Contested.Migrations.Postgres;

/// <summary>Gives the EF Core tools a context for PostgreSQL. No server is contacted to add a migration.</summary>
public sealed class DesignTimeContextFactory : IDesignTimeDbContextFactory<ContestedDbContext>
{
    /// <inheritdoc />
    public ContestedDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<ContestedDbContext>()
            .UseNpgsql("Host=localhost;Database=contested", npgsql => npgsql.MigrationsAssembly(typeof(DesignTimeContextFactory).Assembly))
            .Options);
}
