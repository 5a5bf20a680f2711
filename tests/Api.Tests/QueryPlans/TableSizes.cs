using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Contested.Api.Tests.QueryPlans;

/// <summary>Counts the rows of tables.</summary>
internal static class TableSizes
{
    private const int Large = 10_000;

    /// <summary>The names of the tables that are too large to be read as a whole.</summary>
    public static async Task<IReadOnlySet<string>> ReadAsync(ContestedDbContext context)
    {
        var sql = context.GetService<ISqlGenerationHelper>();
        var large = new HashSet<string>(StringComparer.Ordinal);
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        foreach (var table in context.Model.GetRelationalModel().Tables)
        {
            command.CommandText = $"SELECT count(*) FROM {sql.DelimitIdentifier(table.Name)}";
            if ((long)(await command.ExecuteScalarAsync())! > Large)
            {
                large.Add(table.Name);
            }
        }

        return large;
    }
}
