using Contested.Api.CommandLine;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Contested.Api.Tests.CommandLine;

/// <summary>What people are told about failures that are hard to bring about.</summary>
public sealed class FailureTests
{
    [Fact]
    public void Explanation_Should_AskForRoom_When_DiskIsFull()
    {
        Failure.Explain(new SqliteException("SQLite Error 13: 'database or disk is full'.", 13))
            .ShouldBe("The disk of the database is full. Make room, and try again. SQLite Error 13: 'database or disk is full'.");
        Failure.Explain(new PostgresException("could not extend file \"base/1/2\"", "ERROR", "ERROR", PostgresErrorCodes.DiskFull))
            .ShouldBe("The disk of the database is full. Make room, and try again. 53100: could not extend file \"base/1/2\".");
    }
}
