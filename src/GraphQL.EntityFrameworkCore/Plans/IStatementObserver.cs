namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Is told of the statements of plans, which EF Core's logging and interceptors do not see; a service of the request.</summary>
public interface IStatementObserver
{
    /// <summary>A statement was run and its rows were read.</summary>
    /// <param name="sql">The text of the statement.</param>
    /// <param name="rows">How many rows it returned.</param>
    void OnExecuted(string sql, int rows);

    /// <summary>The database did not run the statements of a plan; the operation is executed field by field, which finds what failed.</summary>
    /// <param name="exception">What the database, or the way to it, reports.</param>
    void OnFailed(Exception exception);
}
