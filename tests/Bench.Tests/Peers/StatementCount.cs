using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Contested.Bench.Tests.Peers;

/// <summary>Counts the statements that are sent to a database.</summary>
internal sealed class StatementCount : DbCommandInterceptor
{
    public int Value { get; private set; }

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Value++;
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
