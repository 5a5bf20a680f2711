using System.Data.Common;
using Contested.GraphQL.EntityFrameworkCore.Plans.Databases;
using Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;
using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>An operation as statements, and what is written from their rows.</summary>
internal sealed class EntityPlan : OperationPlan
{
    private readonly IReadOnlyList<RowSetPlan> _rowSets;
    private readonly IReadOnlyList<(int RowSet, bool IsOptional)> _singles;
    private readonly IReadOnlyList<(int RowSet, int Limit)> _limits;
    private readonly IReadOnlyList<FieldOutput> _outputs;
    private readonly IReadOnlyList<int>[] _batches;

    public EntityPlan(
        IReadOnlyList<RowSetPlan> rowSets,
        IReadOnlyList<(int RowSet, bool IsOptional)> singles,
        IReadOnlyList<(int RowSet, int Limit)> limits,
        IReadOnlyList<FieldOutput> outputs)
    {
        _rowSets = rowSets;
        _singles = singles;
        _limits = limits;
        _outputs = outputs;
        _batches = [.. Enumerable.Range(0, rowSets.Count).GroupBy(index => rowSets[index].Batch).OrderBy(batch => batch.Key).Select(batch => batch.ToArray())];
    }

    public override async ValueTask<PlannedData?> ExecuteAsync(Execution.ExecutionContext context)
    {
        var rows = new RowBuffer[_rowSets.Count];
        var values = new ParameterValues(context.Variables, rows);
        var report = context.Request.PlanReport ? new PlanReport() : null;
        var observer = (IStatementObserver?)context.Services?.GetService(typeof(IStatementObserver));
        try
        {
            await using var session = await DatabaseSession.OpenAsync(context.GetRequiredService<DbContext>(), context.CancellationToken);
            foreach (var batch in _batches)
            {
                var statements = Bind(batch, values);
                if (statements.Count == 0)
                {
                    continue;
                }

                await session.ReadAsync(statements, context.CancellationToken);
                report?.Add(statements);
                Tell(observer, statements);
            }
        }
        catch (PlanningException)
        {
            return null;
        }
        catch (DbException exception) when (!context.CancellationToken.IsCancellationRequested)
        {
            observer?.OnFailed(exception);
            return null;
        }

        foreach (var (rowSet, isOptional) in _singles)
        {
            if (rows[rowSet].Count != 1 && (!isOptional || rows[rowSet].Count > 1))
            {
                return null;
            }
        }

        foreach (var (rowSet, limit) in _limits)
        {
            if (rows[rowSet].LongestRange > limit)
            {
                return null;
            }
        }

        return new EntityData(_outputs, rows, context.Variables, report);
    }

    private static void Tell(IStatementObserver? observer, List<BoundStatement> statements)
    {
        if (observer is not null)
        {
            foreach (var statement in statements)
            {
                observer.OnExecuted(statement.Statement.Text, statement.Rows.Count);
            }
        }
    }

    private List<BoundStatement> Bind(IReadOnlyList<int> batch, ParameterValues values)
    {
        var statements = new List<BoundStatement>(batch.Count);
        foreach (var index in batch)
        {
            var rowSet = _rowSets[index];
            var buffer = new RowBuffer(rowSet.Columns, rowSet.HasParents);
            values.RowSets[index] = buffer;
            if (rowSet.Keys?.Any(values) != false)
            {
                statements.Add(BoundStatement.Bind(rowSet.Statement, values, buffer));
            }
        }

        return statements;
    }
}
