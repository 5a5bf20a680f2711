using Contested.GraphQL.EntityFrameworkCore.Aggregates;
using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Paging;
using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;
using Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;
using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;
using Contested.GraphQL.EntityFrameworkCore.Resolvers;
using Contested.GraphQL.EntityFrameworkCore.Sorting;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.GraphQL.Execution;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Plans lists and connections.</summary>
internal sealed class ConnectionPlanner(PlanningContext planning, SchemaContext context, PlanBuilder plan, SelectionPlanner selections)
{
    private readonly ConditionPlanner _conditions = new(planning, context, plan.Dialect);

    public FieldOutput PlanRoot(CollectionSource source, SelectedField field)
    {
        var item = context.Model.FindEntityType(source.Field.ItemType)!;
        var query = PlanQuery(source.Field, field);
        return Plan(
            source.Field,
            field,
            query,
            null,
            () => new RowSetBuilder(plan, new RootItems(item, query), query.Page, null, 0, null),
            counted => plan.Add(RootItems.Count(item, counted, plan.OpenScope(isWholeTable: true)), [new IntColumn(SqlText.Empty)], false, 0, null),
            groups =>
            {
                var grouped = new GroupedItems(item, null, null, query.Conditions, groups, plan.Dialect);
                return new GroupRows(new RowSetBuilder(plan, grouped, null, null, 0, null), grouped, plan.Columns);
            });
    }

    public FieldOutput PlanChild(RowSetBuilder rows, SqlEntity entity, CollectionSource source, SelectedField field)
    {
        var navigation = source.Binding!.Navigation;
        var key = SqlCollection.KeyOf(navigation);
        var parentKey = rows.Add(plan.Columns.Create(SqlKeys.Column(entity.Scope.First, entity.Path, key), key));
        var query = PlanQuery(source.Field, field);
        var (keys, batch, keySource) = rows.KeysOf(entity.Path, key);
        var items = new ChildItems(keys, navigation, query, plan.Dialect);
        return Plan(
            source.Field,
            field,
            query,
            parentKey,
            () => new RowSetBuilder(plan, items, query.Page, key, batch, keySource),
            counted => plan.Add(
                new ChildItems(keys, navigation, counted, plan.Dialect).Count(plan.OpenScope(), "p"),
                [plan.Columns.Create(SqlText.Empty, key), new IntColumn(SqlText.Empty)],
                true,
                batch,
                keySource),
            groups =>
            {
                var grouped = new GroupedItems(navigation.TargetEntityType, navigation, keys, query.Conditions, groups, plan.Dialect);
                return new GroupRows(new RowSetBuilder(plan, grouped, null, key, batch, keySource), grouped, plan.Columns);
            });
    }

    private FieldOutput Plan(
        CollectionFieldDescriptor descriptor,
        SelectedField field,
        RowQuery query,
        int? parentKey,
        Func<RowSetBuilder> addRows,
        Func<RowQuery, int> addCount,
        Func<GroupArguments?, GroupRows> addGroups)
    {
        if (query.Page is null)
        {
            var rows = addRows();
            var content = selections.PlanObject(rows, rows.Scope.First, descriptor.ItemType, field);
            return new ListOutput(field.EncodedName, content, new ItemRows(rows.Index, parentKey, null));
        }

        var groups = new GroupPlanner(planning, context, plan, selections, context.DefinitionOf(descriptor.ItemType), parentKey, addGroups);
        var parts = new PagePlanner(planning, plan, selections, groups, field, descriptor.ItemType, query, parentKey, addRows, without =>
            addCount(without is null ? query : PlanQuery(descriptor, field, without)));
        var planned = parts.PlanConnection();
        return new ConnectionOutput(field.EncodedName, planned, new ItemRows(parts.RowSet, parentKey, query.Page));
    }

    private RowQuery PlanQuery(CollectionFieldDescriptor descriptor, SelectedField field, ConnectionArgumentDescriptor? without = null)
    {
        var definition = context.DefinitionOf(descriptor.ItemType);
        var conditions = _conditions.Plan(descriptor, name => planning.Argument(field, name), without);
        var order = descriptor.IsSorted ? planning.Argument(field, ArgumentNames.Order) : null;

        // Directions are part of the text of a statement, so a plan holds only for the same order.
        order = order is null ? null : PlanValue.Constant(planning.Ask(order, OrderValue.Of).Value);
        var keys = new SortBuilder(context).Build(definition, order?.Evaluate(planning.Execution.Variables), descriptor.DefaultOrder);
        var page = descriptor.IsPaged ? PlanPage(field, keys) : null;
        return new RowQuery(conditions, new SqlOrder(keys, page?.IsBackward == true, plan.Dialect), page);
    }

    private RowPage PlanPage(SelectedField field, IReadOnlyList<SortKey> keys)
    {
        var first = ReadSize(field, "first");
        var last = ReadSize(field, "last");
        if (first is not null && last is not null)
        {
            throw new PlanningException("A page has either a start or an end.");
        }

        var after = ReadPlace(field, "after", keys);
        var before = ReadPlace(field, "before", keys);
        var isBackward = last is not null;
        return new RowPage(first ?? last ?? context.Options.DefaultPageSize, isBackward, after is not null, before is not null, Places);

        IEnumerable<SqlText> Places(SqlEntity entity)
        {
            var order = new SqlOrder(keys, false, plan.Dialect);
            if (after is not null)
            {
                yield return order.Beyond(entity, after, isAhead: false);
            }

            if (before is not null)
            {
                yield return order.Beyond(entity, before, isAhead: true);
            }
        }
    }

    private int? ReadSize(SelectedField field, string name)
    {
        var size = planning.Argument(field, name) is { } argument ? planning.Ask(argument, value => (int?)value) : null;
        return size is null || (size >= 0 && size <= context.Options.MaxPageSize) ? size : throw new PlanningException("The page size is out of range.");
    }

    private IReadOnlyList<PlanValue?>? ReadPlace(SelectedField field, string name, IReadOnlyList<SortKey> keys)
    {
        if (planning.Argument(field, name) is not { } argument || planning.IsNull(argument))
        {
            return null;
        }

        var cursor = new Cursor(keys);
        var nulls = planning.Ask(argument, value => string.Concat(cursor.Decode((string)value!, name).Select(part => part is null ? '0' : '1')));
        return [.. nulls.Select((isGiven, index) => isGiven == '0' ? null : argument.Derive(value => cursor.Decode((string)value!, name)[index]))];
    }
}
