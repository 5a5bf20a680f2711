using System.Diagnostics;
using Contested.GraphQL.EntityFrameworkCore.Sources;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Contested.Api.Tests.Limits;

public sealed class SqliteCancellationTests
{
    private const string Endless = "WITH RECURSIVE n(Value) AS (SELECT 1 UNION ALL SELECT Value + 1 FROM n LIMIT 100000000000) SELECT max(Value) AS Value FROM n";

    [Fact]
    public async Task Statement_Should_BeInterrupted_When_ItsTokenIsCancelled()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        await using var context = new DbContext(new DbContextOptionsBuilder()
            .UseSqlite(connection)
            .AddInterceptors(new SqliteCancellationInterceptor())
            .Options);
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var watch = Stopwatch.StartNew();

        await Should.ThrowAsync<Exception>(() => context.Database.SqlQueryRaw<long>(Endless).ToListAsync(cancellation.Token));

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        (await context.Database.SqlQueryRaw<long>("SELECT 1 AS Value").ToListAsync()).ShouldBe([1]);
    }
}
