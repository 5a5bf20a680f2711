using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Plans;
using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;
using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Plans;
using Contested.GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Aggregates;

/// <summary>Reads the groups of the items of all parents of a level, where an operation is executed field by field.</summary>
/// <remarks>The statement is that of a plan, which this tells of its keys and of the functions that are selected.</remarks>
/// <param name="context">The schema.</param>
/// <param name="source">The field with the items.</param>
/// <param name="batch">The parents and the arguments of that field.</param>
internal sealed class GroupReader(SchemaContext context, CollectionSource source, FieldBatch batch)
{
    /// <summary>Gives the groups of each parent, by the names of the schema's fields.</summary>
    /// <param name="field">The field with the groups.</param>
    /// <param name="groups">How the items are grouped; null for one group of all, which is there even without items.</param>
    public async Task<IReadOnlyList<IReadOnlyList<IReadOnlyDictionary<string, object?>>>> ReadAsync(FieldBatch field, GroupArguments? groups)
    {
        var database = batch.Context.GetRequiredService<DbContext>();
        var dialect = SqlDialect.Of(database.Database.ProviderName);
        var plan = new PlanBuilder(context.Model, dialect, new ColumnFactory(context.Leafs));
        var rows = AddRows(plan, groups);
        var objects = new GroupObjects(rows, Selected(field), groups?.By ?? []);
        var buffer = await rows.Rows.Build().Bind(new ParameterValues(batch.Context.Variables, [])).ReadAsync(batch.Context);
        return [.. batch.Parents.Select(parent => RangeOf(buffer, parent)).Select(range => range.Length == 0 && groups is null
            ? [objects.Read(buffer.Missing, 0)]
            : Enumerable.Range(range.Start, range.Length).Select(row => objects.Read(buffer, row)).ToList())];
    }

    private IEnumerable<(AggregateDescriptor Value, AggregateFunction? Function)> Selected(FieldBatch field)
    {
        var planning = new PlanningContext(batch.Context);
        foreach (var part in Collect(new SelectedField(field.Field.Name, field.Field, field.Nodes)))
        {
            if (part.Field.Source is not AggregateSource aggregate)
            {
                continue;
            }

            yield return (aggregate.Value, null);
            foreach (var function in Collect(part).Select(selected => selected.Field.Source).OfType<AggregateFunctionSource>())
            {
                yield return (aggregate.Value, function.Function);
            }
        }

        IReadOnlyList<SelectedField> Collect(SelectedField selected) => planning.Collect((Types.ObjectType)selected.Field.Type.InnermostType, selected);
    }

    private GroupRows AddRows(PlanBuilder plan, GroupArguments? groups)
    {
        var conditions = new ConditionPlanner(new PlanningContext(batch.Context), context, plan.Dialect).Plan(
            source.Field,
            name => batch.Arguments.GetValueOrDefault(name) is { } value ? PlanValue.Constant(value) : null,
            null);
        var navigation = source.Binding?.Navigation;
        var keys = navigation is null ? null : plan.Dialect.Rows(new SqlParameter(_ => ParentKeys(plan.Dialect), "keys of the parents"));
        var grouped = new GroupedItems(context.Model.FindEntityType(source.Field.ItemType)!, navigation, keys, conditions, groups, plan.Dialect);
        var parentKey = navigation is null ? null : SqlCollection.KeyOf(navigation);
        return new GroupRows(new RowSetBuilder(plan, grouped, null, parentKey, 0, null), grouped, plan.Columns);
    }

    private object ParentKeys(SqlDialect dialect) => KeyParameter.ListOf([.. batch.Parents.Select(KeyOf).Distinct()], dialect);

    private RowRange RangeOf(RowBuffer buffer, object? parent) => source.Binding is null
        ? buffer.All
        : buffer.Of(Cell.OfKey(KeyOf(parent)));

    private object KeyOf(object? parent) => SqlCollection.KeyOf(source.Binding!.Navigation).PropertyInfo!.GetValue(parent)!;
}
