using Contested.GraphQL.EntityFrameworkCore.Plans.Databases;
using Contested.GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>The rows that a request wants, and the statement that reads them.</summary>
/// <param name="Rows">The rows, none as yet.</param>
/// <param name="Statement">The statement; null where it is known that there are none.</param>
internal readonly record struct BoundRows(RowBuffer Rows, BoundStatement? Statement)
{
    /// <summary>Reads the rows, where an operation is executed field by field.</summary>
    /// <param name="context">The request.</param>
    public async Task<RowBuffer> ReadAsync(OperationContext context)
    {
        if (Statement is { } statement)
        {
            await using (var session = await DatabaseSession.OpenAsync(context.GetRequiredService<DbContext>(), context.CancellationToken))
            {
                await session.ReadAsync([statement], context.CancellationToken);
            }

            ((IStatementObserver?)context.Services?.GetService(typeof(IStatementObserver)))?.OnExecuted(statement.Statement.Text, Rows.Count);
        }

        return Rows;
    }
}
