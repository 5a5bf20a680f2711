using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Oracle;

/// <summary>Gives the connections of SQLite a <c>lower</c> that knows all of Unicode, as <see cref="TextFolding"/> does.</summary>
public sealed class TextFoldingInterceptor : DbConnectionInterceptor
{
    /// <inheritdoc />
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Register(connection);

    /// <inheritdoc />
    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        Register(connection);
        return Task.CompletedTask;
    }

    internal static void Register(DbConnection connection) =>
        ((SqliteConnection)connection).CreateFunction<string?, string?>("lower", text => text is null ? null : TextFolding.Fold(text), isDeterministic: true);
}
