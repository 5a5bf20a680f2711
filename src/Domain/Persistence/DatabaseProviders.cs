using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Contested.Domain.Persistence;

/// <summary>Tells the database products apart, without a reference to the package of either.</summary>
internal static class DatabaseProviders
{
    private const string Postgres = "Npgsql.EntityFrameworkCore.PostgreSQL";

    /// <summary>Whether the context is connected to PostgreSQL.</summary>
    public static bool IsPostgres(this DatabaseFacade database) => IsPostgres(database.ProviderName);

    /// <summary>Whether a name is that of EF Core's provider for PostgreSQL.</summary>
    public static bool IsPostgres(string? providerName) => providerName == Postgres;
}
