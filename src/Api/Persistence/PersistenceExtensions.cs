using Contested.Domain.Persistence;
using Contested.Domain.Releases;
using Contested.GraphQL.EntityFrameworkCore.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Contested.Api.Persistence;

/// <summary>Adds the database of the dataset: PostgreSQL where a connection string for it is given, else an embedded SQLite file.</summary>
internal static class PersistenceExtensions
{
    private static readonly Dictionary<string, object> Defaults = new()
    {
        ["Max Auto Prepare"] = 200,

        // A reset between requests would take a round trip; requests leave nothing behind that needs one.
        ["No Reset On Close"] = true,

        // Pages of a hundred rows are read at once, rather than by a call to the system for every 8 KB.
        ["Read Buffer Size"] = 32 * 1024,

        // Seconds to connect, milliseconds for a statement that is cancelled to end, seconds between signs of life.
        ["Timeout"] = 5,
        ["Cancellation Timeout"] = 1_000,
        ["Keepalive"] = 30,
    };

    public static WebApplicationBuilder AddContestedDatabase(this WebApplicationBuilder builder)
    {
        var connections = builder.Configuration.GetSection("ConnectionStrings");
        var sqlite = connections["Sqlite"] ?? $"Data Source={Path.Combine(builder.Environment.ContentRootPath, "contested.db")}";
        builder.Services.AddDbContextPool<ContestedDbContext>(options => _ = connections["Postgres"] is { Length: > 0 } postgres
            ? options.UseNpgsql(WithDefaults(postgres), provider => provider.MigrationsAssembly(typeof(Migrations.Postgres.DesignTimeContextFactory).Assembly))
            : options.UseSqlite(WithoutCreation(sqlite), provider => provider.MigrationsAssembly(typeof(Migrations.Sqlite.DesignTimeContextFactory).Assembly)));
        builder.Services.AddScoped<DbContext>(services => services.GetRequiredService<ContestedDbContext>());
        builder.Services.AddOptions<DatasetOptions>().BindConfiguration("Dataset");
        builder.Services.AddOptions<DatabaseOptions>().BindConfiguration("Database");
        builder.Services.AddOptions<ReleaseOptions>().BindConfiguration("Releases");
        builder.Services.AddSingleton(services => new ReleaseFolder(
            Path.Combine(builder.Environment.ContentRootPath, services.GetRequiredService<IOptions<ReleaseOptions>>().Value.Folder)));
        builder.Services.AddSingleton<LastLoad>();
        builder.Services.AddSingleton<SqliteSessionPool>();
        builder.Services.AddSingleton<DatabaseAvailability>();
        builder.Services.AddSingleton<ServedDataset>();
        return builder;
    }

    /// <summary>
    /// A file that is missing is to be noticed. Opening it would make a database without tables, and a connection from a pool would go on
    /// with the file that was there. Requests have a pool of their own.
    /// </summary>
    private static string WithoutCreation(string connectionString)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString);
        if (settings.Mode == SqliteOpenMode.ReadWriteCreate)
        {
            settings.Mode = SqliteOpenMode.ReadWrite;
        }

        settings.Pooling = false;

        return settings.ConnectionString;
    }

    /// <summary>
    /// Has the connections keep prepared what is used again and again, read much at once, and notice soon that nobody is there, unless
    /// the connection string says otherwise.
    /// </summary>
    private static string WithDefaults(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        foreach (var (name, value) in Defaults)
        {
            if (!settings.ShouldSerialize(name))
            {
                settings[name] = value;
            }
        }

        return settings.ConnectionString;
    }
}
