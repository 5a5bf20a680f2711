using Contested.GraphQL.EntityFrameworkCore.Plans;

namespace Contested.Api.Persistence;

/// <summary>Logs the statements of plans at the level at which EF Core's are logged in detail.</summary>
internal sealed partial class StatementLogger(ILogger<StatementLogger> logger) : IStatementObserver
{
    /// <inheritdoc />
    [LoggerMessage(Level = LogLevel.Debug, Message = "Read {Rows} rows by {Sql}")]
    public partial void OnExecuted(string sql, int rows);

    /// <inheritdoc />
    [LoggerMessage(Level = LogLevel.Warning, Message = "A plan failed. The operation is executed field by field instead.")]
    public partial void OnFailed(Exception exception);
}
