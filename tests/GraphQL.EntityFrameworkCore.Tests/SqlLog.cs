using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Contested.GraphQL.EntityFrameworkCore.Tests;

/// <summary>Remembers the statements of a context.</summary>
internal sealed class SqlLog : DbCommandInterceptor
{
    public List<string> Statements { get; } = [];

    /// <summary>The number of parameters of each statement.</summary>
    public List<int> ParameterCounts { get; } = [];

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Add(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Add(command);
        return ValueTask.FromResult(result);
    }

    private void Add(DbCommand command)
    {
        Statements.Add(command.CommandText);
        ParameterCounts.Add(command.Parameters.Count);
    }
}
