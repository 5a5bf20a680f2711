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
    private readonly IReadOnlyList<FieldOutput> _outputs;
    private readonly IReadOnlyList<int>[] _batches;

    public EntityPlan(IReadOnlyList<RowSetPlan> rowSets, IReadOnlyList<(int RowSet, bool IsOptional)> singles, IReadOnlyList<FieldOutput> outputs)
    {
        _rowSets = rowSets;
        _singles = singles;
        _outputs = outputs;
        _batches = [.. Enumerable.Range(0, rowSets.Count).GroupBy(index => rowSets[index].Batch).OrderBy(batch => batch.Key).Select(batch => batch.ToArray())];
    }

    public override async ValueTask<PlannedData?> ExecuteAsync(Execution.ExecutionContext context)
    {
        var rows = new RowBuffer[_rowSets.Count];
        var values = new ParameterValues(context.Variables, rows);
        var report = context.Request.PlanReport ? new PlanReport() : null;
        try
        {
            await using var session = await DatabaseSession.OpenAsync(context.GetRequiredService<DbContext>(), context.CancellationToken);
            foreach (var batch in _batches)
            {
                await ReadAsync(session, batch, values, report, context.CancellationToken);
            }
        }
        catch (PlanningException)
        {
            return null;
        }

        foreach (var (rowSet, isOptional) in _singles)
        {
            if (rows[rowSet].Count != 1 && (!isOptional || rows[rowSet].Count > 1))
            {
                return null;
            }
        }

        return new EntityData(_outputs, rows, report);
    }

    private async ValueTask ReadAsync(DatabaseSession session, IReadOnlyList<int> batch, ParameterValues values, PlanReport? report, CancellationToken cancellationToken)
    {
        var statements = new BoundStatement[batch.Count];
        for (var index = 0; index < statements.Length; index++)
        {
            var rowSet = _rowSets[batch[index]];
            var buffer = new RowBuffer(rowSet.Columns, rowSet.HasParents);
            statements[index] = BoundStatement.Bind(rowSet.Statement, values, buffer);
            values.RowSets[batch[index]] = buffer;
        }

        await session.ReadAsync(statements, cancellationToken);
        report?.Add(statements);
    }
}
