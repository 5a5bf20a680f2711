namespace Contested.GraphQL.EntityFrameworkCore.Resolvers;

/// <summary>Runs the statements of plans one at a time, where an operation is executed field by field.</summary>
internal sealed class StatementReader(FieldBatch batch, SchemaModel schema, EntityFactories factories)
{
    public SqlDialect Dialect { get; } = SqlDialect.Of(batch.Context);

    public PlanningContext Planning { get; } = new(batch.Context);

    /// <summary>Gives the arguments of the field, whose values are known.</summary>
    public Func<string, PlanValue?> Arguments { get; } = name =>
        batch.Arguments.TryGetValue(name, out var value) ? PlanValue.Constant(value) : null;

    /// <summary>Begins a plan of one statement.</summary>
    public PlanBuilder Begin() => new(schema, Dialect);

    /// <summary>Completes a plan of one statement, runs it and reads its rows.</summary>
    public Task<RowBuffer> ReadAsync(PlanBuilder plan) =>
        ReadAsync(((StatementPlan)plan.Build().Single()).Bind(new ParameterValues(batch.Context.Variables, [])));

    /// <summary>Completes a plan, runs its statements one at a time, and reads their rows.</summary>
    public async Task<RowBuffer?[]> ReadAllAsync(PlanBuilder plan)
    {
        var rowSets = plan.Build();
        var read = new RowBuffer?[rowSets.Count];
        foreach (var index in Enumerable.Range(0, rowSets.Count).OrderBy(index => rowSets[index].Batch))
        {
            read[index] = await ReadAsync(((StatementPlan)rowSets[index]).Bind(new ParameterValues(batch.Context.Variables, read)));
        }

        return read;
    }

    /// <summary>Runs a statement and reads its rows.</summary>
    public async Task<RowBuffer> ReadAsync(BoundRows bound)
    {
        if (bound.Statement is { } statement)
        {
            // All statements of an operation run in one session, so that they see one version of the data.
            batch.Context.Resource ??= await DatabaseSession.OpenAsync(batch.Context);
            await ((DatabaseSession)batch.Context.Resource).ReadAsync([statement], isLast: false, batch.Context);
        }

        return bound.Rows;
    }

    /// <summary>Completes a plan of one statement, runs it, and makes the entities that its rows stand for.</summary>
    public async Task<(RowBuffer Rows, Func<int, object> EntityOf)> ReadEntitiesAsync(PlanBuilder plan, RowSetBuilder rows, IEntityType item)
    {
        var reader = new EntityReader(rows, item, factories);
        var read = await ReadAsync(plan);
        return (read, row => reader.Read(read, row));
    }

    /// <summary>Gives the entities of a class that exist, by their keys.</summary>
    public async Task<IReadOnlyDictionary<object, object>> LoadAsync(IEntityType item, IReadOnlyProperty key, IEnumerable<object?> keys)
    {
        var plan = Begin();
        var wanted = keys.OfType<object>().Distinct().ToList();
        var parents = KeysOf(key, wanted);
        var rows = new RowSetBuilder(plan, new KeyedEntities(parents, item), null, parents);
        var (read, entityOf) = await ReadEntitiesAsync(plan, rows, item);
        return wanted
            .Select(given => (Key: given, Found: read.Of(Cell.OfKey(given))))
            .Where(pair => pair.Found.Length > 0)
            .ToDictionary(pair => pair.Key, pair => entityOf(pair.Found.Start));
    }

    /// <summary>Gives the keys of parents in the database, each once, by which their items are found.</summary>
    public ParentKeys KeysOf(IReadOnlyProperty key, IEnumerable<object> keys)
    {
        var source = new GivenKeys([.. keys.Distinct()], Dialect);
        return new ParentKeys(source.Rows, key, 0, source);
    }
}
