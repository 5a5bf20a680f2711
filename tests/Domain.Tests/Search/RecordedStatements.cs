using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Contested.Domain.Tests.Search;

/// <summary>Keeps the statements that are sent, with the plans the database makes for them.</summary>
internal sealed class RecordedStatements(string explain) : DbCommandInterceptor
{
    private readonly List<string> _plans = [];

    /// <summary>Gives the plans since the last call, and forgets them.</summary>
    public IReadOnlyList<string> Take()
    {
        string[] taken = [.. _plans];
        _plans.Clear();
        return taken;
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        var sql = command.CommandText;
        command.CommandText = $"{explain} {sql}";
        await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
        {
            var lines = new List<string>();
            while (await reader.ReadAsync(cancellationToken))
            {
                lines.Add(reader.GetString(reader.FieldCount - 1));
            }

            _plans.Add(string.Join('\n', lines));
        }

        command.CommandText = sql;
        return result;
    }
}
