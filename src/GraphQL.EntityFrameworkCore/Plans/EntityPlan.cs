namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>An operation as statements, and what is written from their rows.</summary>
internal sealed class EntityPlan : OperationPlan
{
    private readonly IReadOnlyList<RowSetPlan> _rowSets;
    private readonly IReadOnlyList<RowRequirement> _requirements;
    private readonly IReadOnlyList<FieldOutput> _outputs;
    private readonly IReadOnlyList<int>[] _batches;

    public EntityPlan(IReadOnlyList<RowSetPlan> rowSets, IReadOnlyList<RowRequirement> requirements, IReadOnlyList<FieldOutput> outputs)
    {
        _rowSets = rowSets;
        _requirements = requirements;
        _outputs = outputs;
        _batches = [.. Enumerable.Range(0, rowSets.Count).GroupBy(index => rowSets[index].Batch).OrderBy(batch => batch.Key).Select(batch => batch.ToArray())];
    }

    public override async ValueTask<PlannedData?> ExecuteAsync(OperationContext context)
    {
        try
        {
            return await ReadAsync(context);
        }
        catch (GraphQLException)
        {
            return null;
        }
        catch (DbException exception) when (!context.CancellationToken.IsCancellationRequested)
        {
            context.Record?.PlanFailure = exception;
            return null;
        }
    }

    /// <summary>Reads all rows.</summary>
    /// <returns>Null where they do not make an answer.</returns>
    private async ValueTask<EntityData?> ReadAsync(OperationContext context)
    {
        var rows = new RowBuffer[_rowSets.Count];
        var report = context.PlanReport ? new PlanReport() : null;
        await ReadAsync(context, new ParameterValues(context.Variables, rows), report);
        return _requirements.All(requirement => requirement.IsMet(rows)) ? new EntityData(_outputs, rows, context.Variables, report) : null;
    }

    private async ValueTask ReadAsync(OperationContext context, ParameterValues values, PlanReport? report)
    {
        DatabaseSession? session = null;
        try
        {
            foreach (var batch in _batches)
            {
                var statements = Bind(batch, values);
                if (statements.Count > 0)
                {
                    session ??= await DatabaseSession.OpenAsync(context);
                    await session.ReadAsync(statements, batch == _batches[^1], context);
                    report?.Add(statements);
                }

                Compute(batch, new ComputationInput(context.Variables, values.RowSets, new ComputationMeter(context.ResultMeter), context.CancellationToken));
            }
        }
        finally
        {
            if (session is not null)
            {
                await session.DisposeAsync();
            }
        }
    }

    private void Compute(IReadOnlyList<int> batch, ComputationInput input)
    {
        foreach (var index in batch)
        {
            if (_rowSets[index] is ComputedPlan computed)
            {
                input.RowSets[index] = computed.Compute(input);
            }
        }
    }

    private List<BoundStatement> Bind(IReadOnlyList<int> batch, ParameterValues values)
    {
        var statements = new List<BoundStatement>(batch.Count);
        foreach (var index in batch)
        {
            if (_rowSets[index] is not StatementPlan plan)
            {
                continue;
            }

            var bound = plan.Bind(values);
            values.RowSets[index] = bound.Rows;
            if (bound.Statement is { } statement)
            {
                statements.Add(statement);
            }
        }

        return statements;
    }
}
