using Contested.Domain.Persistence;
using Contested.GraphQL.EntityFrameworkCore.Databases;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Contested.Api.Persistence;

/// <summary>Adds the database of the dataset: PostgreSQL where a connection string for it is given, else an embedded SQLite file.</summary>
internal static class PersistenceExtensions
{
    // Pages of a hundred rows are read at once, rather than by a call to the system for every 8 KB.
    private const int ReadBufferSize = 32 * 1024;

    public static WebApplicationBuilder AddContestedDatabase(this WebApplicationBuilder builder)
    {
        var connections = builder.Configuration.GetSection("ConnectionStrings");
        var sqlite = connections["Sqlite"] ?? $"Data Source={Path.Combine(builder.Environment.ContentRootPath, "contested.db")}";
        builder.Services.AddDbContextPool<ContestedDbContext>(options => _ = connections["Postgres"] is { Length: > 0 } postgres
            ? options.UseNpgsql(WithFastReads(postgres), provider => provider.MigrationsAssembly(typeof(Migrations.Postgres.DesignTimeContextFactory).Assembly))
            : options.UseSqlite(sqlite, provider => provider.MigrationsAssembly(typeof(Migrations.Sqlite.DesignTimeContextFactory).Assembly)));
        builder.Services.AddScoped<DbContext>(services => services.GetRequiredService<ContestedDbContext>());
        builder.Services.AddOptions<DatasetOptions>().BindConfiguration("Dataset");
        builder.Services.AddSingleton<LastLoad>();
        builder.Services.AddSingleton<SqliteSessionPool>();
        return builder;
    }

    /// <summary>Has the connections keep prepared what is used again and again, and read much at once, unless the connection string says otherwise.</summary>
    private static string WithFastReads(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (!settings.ShouldSerialize("Max Auto Prepare"))
        {
            settings.MaxAutoPrepare = 200;
        }

        // A reset between requests would take a round trip; requests leave nothing behind that needs one.
        if (!settings.ShouldSerialize("No Reset On Close"))
        {
            settings.NoResetOnClose = true;
        }

        if (!settings.ShouldSerialize("Read Buffer Size"))
        {
            settings.ReadBufferSize = ReadBufferSize;
        }

        return settings.ConnectionString;
    }
}
