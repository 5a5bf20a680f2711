using System.Diagnostics;
using Contested.GraphQL.EntityFrameworkCore.Rows;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Microsoft.Data.Sqlite;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Databases;

/// <summary>SQLite runs inside the process, and its provider looks at a token only before a statement.</summary>
public sealed class SqliteSessionTests
{
    private const string Endless = "WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n LIMIT 100000000000) SELECT max(value) FROM n";

    [Fact]
    public async Task Statement_Should_BeInterrupted_When_ItsTokenIsCancelled()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        await using var session = new SqliteSession(connection, null);
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var watch = Stopwatch.StartNew();

        await Should.ThrowAsync<OperationCanceledException>(async () => await ReadAsync(session, Endless, cancellation.Token));

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        (await ReadAsync(session, "SELECT 1", CancellationToken.None)).ShouldBe(1);
    }

    private static async Task<long> ReadAsync(DatabaseSession session, string sql, CancellationToken cancellationToken)
    {
        var rows = new RowBuffer([Cell.Null], hasParents: false);
        await session.ReadAsync([new BoundStatement(SqlStatement.Of(sql, []), [IntColumn.Instance], [], rows)], isLast: true, meter: null, cancellationToken);
        return rows[0, 0].Number;
    }
}
