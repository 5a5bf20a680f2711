using Contested.GraphQL.EntityFrameworkCore.Aggregates;
using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Paging;
using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;
using Contested.GraphQL.EntityFrameworkCore.Plans.Computed;
using Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;
using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;
using Contested.GraphQL.EntityFrameworkCore.Resolvers;
using Contested.GraphQL.EntityFrameworkCore.Sorting;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Plans lists and connections.</summary>
internal sealed class ConnectionPlanner(PlanningContext planning, SchemaContext context, PlanBuilder plan, SelectionPlanner selections)
{
    private readonly ConditionPlanner _conditions = new(planning, context, plan.Dialect);
    private readonly PageArgumentPlanner _pages = new(planning, context.Options);

    private ComputedListPlanner Computed => field ??= new ComputedListPlanner(planning, context, plan, selections, _conditions);

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
        if (Computed.Plan(rows, entity, source, field) is { } computed)
        {
            return computed;
        }

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
            var items = selections.PlanObject(rows, rows.Scope.First, descriptor.ItemType, field);
            return new ListOutput(field.EncodedName, items, new ItemRows(rows.Index, parentKey, null));
        }

        var groups = new GroupPlanner(planning, context, plan, selections, context.DefinitionOf(descriptor.ItemType), parentKey, addGroups);
        var content = new ItemContent(planning, plan, selections, groups, field, descriptor.ItemType, query, parentKey, addRows, without =>
            addCount(without is null ? query : PlanQuery(descriptor, field, without)));
        return new PagePlanner(planning, content).PlanConnection(field);
    }

    private RowQuery PlanQuery(CollectionFieldDescriptor descriptor, SelectedField field, ConnectionArgumentDescriptor? without = null)
    {
        var definition = context.DefinitionOf(descriptor.ItemType);
        var conditions = _conditions.Plan(descriptor, name => planning.Argument(field, name), without);
        var order = descriptor.IsSorted ? planning.Argument(field, ArgumentNames.Order) : null;

        // Directions are part of the text of a statement, so a plan holds only for the same order.
        order = order is null ? null : PlanValue.Constant(planning.Ask(order, OrderValue.Of).Value);
        var keys = new SortBuilder(context).Build(definition, order?.Evaluate(planning.Execution.Variables), descriptor.DefaultOrder);
        var page = descriptor.IsPaged ? _pages.PlanPage(field) : null;
        var after = ReadPlace(page?.After, "after", keys);
        var before = ReadPlace(page?.Before, "before", keys);
        return new RowQuery(conditions, new SqlOrder(keys, page?.IsBackward == true, plan.Dialect), page, Places);

        IEnumerable<SqlText> Places(SqlEntity entity)
        {
            var ascending = new SqlOrder(keys, false, plan.Dialect);
            if (after is not null)
            {
                yield return ascending.Beyond(entity, after, isAhead: false);
            }

            if (before is not null)
            {
                yield return ascending.Beyond(entity, before, isAhead: true);
            }
        }
    }

    private IReadOnlyList<PlanValue?>? ReadPlace(PlanValue? argument, string name, IReadOnlyList<SortKey> keys)
    {
        if (argument is null)
        {
            return null;
        }

        var cursor = new Cursor(keys);
        var nulls = planning.Ask(argument, value => string.Concat(cursor.Decode((string)value!, name).Select(part => part is null ? '0' : '1')));
        return [.. nulls.Select((isGiven, index) => isGiven == '0' ? null : argument.Derive(value => cursor.Decode((string)value!, name)[index]))];
    }
}
