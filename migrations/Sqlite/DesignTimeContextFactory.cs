using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Contested.Migrations.Sqlite;

/// <summary>Gives the EF Core tools a context for SQLite. No file is opened to add a migration.</summary>
public sealed class DesignTimeContextFactory : IDesignTimeDbContextFactory<ContestedDbContext>
{
    /// <inheritdoc />
    public ContestedDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<ContestedDbContext>()
            .UseSqlite("Data Source=contested.db", sqlite => sqlite.MigrationsAssembly(typeof(DesignTimeContextFactory).Assembly))
            .Options);
}
