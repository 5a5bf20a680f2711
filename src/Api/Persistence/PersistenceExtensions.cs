using Contested.Domain.Persistence;
using Contested.Domain.Releases;
using Contested.GraphQL.EntityFrameworkCore.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Contested.Api.Persistence;

/// <summary>Adds the database of the dataset: PostgreSQL where a connection string for it is given, else an embedded SQLite file.</summary>
internal static class PersistenceExtensions
{
    public static WebApplicationBuilder AddContestedDatabase(this WebApplicationBuilder builder)
    {
        var connections = builder.Configuration.GetSection("ConnectionStrings");
        var postgres = connections["Postgres"];
        var sqlite = connections["Sqlite"] ?? $"Data Source={Path.Combine(builder.Environment.ContentRootPath, "contested.db")}";
        builder.Services.AddDbContextPool<ContestedDbContext>(options => Use(options, ConnectionStrings.ForReading));
        builder.Services.AddScoped<DbContext>(services => services.GetRequiredService<ContestedDbContext>());
        builder.Services.AddKeyedScoped(PrimaryServer.Key, (services, _) =>
        {
            var options = new DbContextOptionsBuilder<ContestedDbContext>().UseApplicationServiceProvider(services);
            Use(options, ConnectionStrings.ForWriting);
            return new ContestedDbContext((DbContextOptions<ContestedDbContext>)options.Options);
        });
        builder.Services.AddOptions<DatasetOptions>().BindConfiguration("Dataset");
        builder.Services.AddOptions<DatabaseOptions>().BindConfiguration("Database");
        builder.Services.AddOptions<ReleaseOptions>().BindConfiguration("Releases");
        builder.Services.AddSingleton(services => new ReleaseFolder(
            Path.Combine(builder.Environment.ContentRootPath, services.GetRequiredService<IOptions<ReleaseOptions>>().Value.Folder)));
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<PrimaryServer>();
        builder.Services.AddSingleton<LastLoad>();
        builder.Services.AddSingleton<SqliteSessionPool>();
        builder.Services.AddSingleton<DatabaseAvailability>();
        builder.Services.AddSingleton<ServedDataset>();
        return builder;

        void Use(DbContextOptionsBuilder options, Func<string, string> complete) => _ = postgres is { Length: > 0 }
            ? options.UseNpgsql(complete(postgres), provider => provider.MigrationsAssembly(typeof(Migrations.Postgres.DesignTimeContextFactory).Assembly))
            : options.UseSqlite(
                ConnectionStrings.WithoutCreation(sqlite), provider => provider.MigrationsAssembly(typeof(Migrations.Sqlite.DesignTimeContextFactory).Assembly));
    }
}
