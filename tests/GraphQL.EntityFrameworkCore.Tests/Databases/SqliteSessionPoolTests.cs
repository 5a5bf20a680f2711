using System.Runtime.CompilerServices;
using Contested.GraphQL.EntityFrameworkCore.Rows;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.Testing;
using Microsoft.Data.Sqlite;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Databases;

/// <summary>What connections to SQLite keep between requests.</summary>
public sealed class SqliteSessionPoolTests : IDisposable
{
    private const int ValueLength = 64_000_000;

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteSessionPool _pool = new();

    private string File => Path.Combine(_folder.FullPath, "pool.db");

    [Fact]
    public async Task Session_Should_KeepNoValues_When_ItsRequestIsOver()
    {
        var value = await SendAsync();
        for (var attempt = 0; attempt < 10 && value.IsAlive; attempt++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        value.IsAlive.ShouldBeFalse();
        SQLitePCL.raw.sqlite3_memory_used().ShouldBeLessThan(ValueLength / 2);
    }

    [Fact]
    public async Task Session_Should_ReadTheNewFile_When_TheOldOneWasReplaced()
    {
        await WriteAsync("first");
        (await ReadAsync()).ShouldBe("first");
        SqliteConnection.ClearAllPools();
        System.IO.File.Delete(File);

        await WriteAsync("second");
        await Task.Delay(TimeSpan.FromMilliseconds(200));

        (await ReadAsync()).ShouldBe("second");
    }

    [Fact]
    public async Task Connections_Should_BeClosed_When_ThePoolIsDisposed()
    {
        await WriteAsync("first");
        var early = _pool.Take(new SqliteConnection($"Data Source={File};Pooling=False"));
        var late = _pool.Take(new SqliteConnection($"Data Source={File};Pooling=False"));
        await early.DisposeAsync();
        OpenFiles().ShouldBe(2);

        _pool.Dispose();
        await late.DisposeAsync();

        OpenFiles().ShouldBe(0);
    }

    [Fact]
    public async Task Threads_Should_BeLeftForOthers_When_SessionsHoldTheirs()
    {
        await WriteAsync("first");
        ThreadPool.GetMinThreads(out var before, out _);
        var sessions = Enumerable.Range(0, before).Select(_ => _pool.Take(new SqliteConnection($"Data Source={File};Pooling=False"))).ToList();

        ThreadPool.GetMinThreads(out var threads, out _);
        foreach (var session in sessions)
        {
            await session.DisposeAsync();
        }

        threads.ShouldBeGreaterThanOrEqualTo(before + Environment.ProcessorCount);
    }

    public void Dispose()
    {
        _pool.Dispose();
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private int OpenFiles() => Directory.GetFiles("/proc/self/fd").Count(descriptor => TargetOf(descriptor) == File);

    private static string? TargetOf(string descriptor)
    {
        try
        {
            return System.IO.File.ResolveLinkTarget(descriptor, returnFinalTarget: false)?.FullName;
        }
        catch (FileNotFoundException)
        {
            // Another test has closed it since it was listed.
            return null;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task<WeakReference> SendAsync()
    {
        var value = new string('a', ValueLength);
        await using var session = _pool.Take(new SqliteConnection($"Data Source={File}"));
        var rows = new RowBuffer([Cell.Null], hasParents: false);
        var statement = SqlStatement.Of("SELECT length($1)", [new ValueParameter(PlanValue.Constant(value), text => text, "text")]);
        await session.ReadAsync([new BoundStatement(statement, [IntColumn.Instance], [value], rows)], isLast: true, meter: null, CancellationToken.None);
        rows[0, 0].Number.ShouldBe(ValueLength);
        return new WeakReference(value);
    }

    private async Task<string> ReadAsync()
    {
        await using var session = _pool.Take(new SqliteConnection($"Data Source={File}"));
        var rows = new RowBuffer([Cell.Null], hasParents: false);
        await session.ReadAsync([new BoundStatement(SqlStatement.Of("SELECT text FROM content", []), [TextColumn.Instance], [], rows)], isLast: true, meter: null, CancellationToken.None);
        return (string)rows[0, 0].Reference!;
    }

    private async Task WriteAsync(string text)
    {
        await using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"CREATE TABLE content (text TEXT); INSERT INTO content VALUES ('{text}')";
        await command.ExecuteNonQueryAsync();
    }
}
