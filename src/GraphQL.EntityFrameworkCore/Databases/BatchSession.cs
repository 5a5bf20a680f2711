using System.Data;

namespace Contested.GraphQL.EntityFrameworkCore.Databases;

/// <summary>A connection to a server that takes several statements in one round trip.</summary>
internal sealed class BatchSession : DatabaseSession
{
    private readonly DbConnection _connection;
    private readonly bool _isOwn;

    private BatchSession(DbConnection connection, bool isOwn)
    {
        _connection = connection;
        _isOwn = isOwn;
    }

    public static async ValueTask<DatabaseSession> OpenAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var isOwn = connection.State != ConnectionState.Open;
        if (isOwn)
        {
            await connection.OpenAsync(cancellationToken);
        }

        return new BatchSession(connection, isOwn);
    }

    public override async ValueTask ReadAsync(IReadOnlyList<BoundStatement> statements, CancellationToken cancellationToken)
    {
        await using var batch = _connection.CreateBatch();
        foreach (var statement in statements)
        {
            var command = batch.CreateBatchCommand();
            command.CommandText = statement.Statement.Text;
            foreach (var value in statement.Values)
            {
                var parameter = command.CreateParameter();
                parameter.Value = value;
                command.Parameters.Add(parameter);
            }

            batch.BatchCommands.Add(command);
        }

        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        foreach (var statement in statements)
        {
            await statement.ReadAsync(reader, cancellationToken);
            await reader.NextResultAsync(cancellationToken);
        }
    }

    public override ValueTask DisposeAsync() => _isOwn ? new ValueTask(_connection.CloseAsync()) : ValueTask.CompletedTask;
}
