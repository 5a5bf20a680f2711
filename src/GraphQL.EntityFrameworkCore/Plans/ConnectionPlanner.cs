using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Filtering;
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
    private readonly SqlFilter _filter = new(planning, context, plan.Dialect);

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
            counted => plan.Add(RootItems.Count(item, counted, plan.OpenScope(isWholeTable: true)), [new IntColumn(SqlText.Empty)], false, 0, null));
    }

    public FieldOutput PlanChild(RowSetBuilder rows, SqlEntity entity, CollectionSource source, SelectedField field)
    {
        var navigation = source.Binding!.Navigation;
        var key = SqlCollection.KeyOf(navigation);
        var parentKey = rows.Add(plan.Columns.Create(SqlKeys.Column(entity.Scope.First, entity.Path, key), key));
        var query = PlanQuery(source.Field, field);
        var (keys, batch, keysFrom) = rows.KeysOf(entity.Path, key);
        var items = new ChildItems(keys, navigation, query, plan.Dialect);
        return Plan(
            source.Field,
            field,
            query,
            parentKey,
            () => new RowSetBuilder(plan, items, query.Page, key, batch, keysFrom),
            counted => plan.Add(
                new ChildItems(keys, navigation, counted, plan.Dialect).Count(plan.OpenScope(), "p"),
                [plan.Columns.Create(SqlText.Empty, key), new IntColumn(SqlText.Empty)],
                true,
                batch,
                keysFrom));
    }

    private FieldOutput Plan(
        CollectionFieldDescriptor descriptor,
        SelectedField field,
        RowQuery query,
        int? parentKey,
        Func<RowSetBuilder> addRows,
        Func<RowQuery, int> addCount)
    {
        if (query.Page is null)
        {
            var rows = addRows();
            var content = selections.PlanObject(rows, rows.Scope.First, descriptor.ItemType, field);
            return new ListOutput(field.EncodedName, content, new ItemRows(rows.Index, parentKey, null));
        }

        var parts = new PagePlanner(planning, plan, selections, field, descriptor.ItemType, query, parentKey, addRows, without =>
            addCount(without is null ? query : PlanQuery(descriptor, field, without)));
        var planned = parts.PlanConnection();
        return new ConnectionOutput(field.EncodedName, planned, new ItemRows(parts.RowSet, parentKey, query.Page));
    }

    private RowQuery PlanQuery(CollectionFieldDescriptor descriptor, SelectedField field, ConnectionArgumentDescriptor? without = null)
    {
        var definition = context.DefinitionOf(descriptor.ItemType);
        var lenses = PlanArgumentFilters(descriptor, field, without);
        var where = descriptor.IsFiltered ? planning.Argument(field, ArgumentNames.Where) : null;
        var order = descriptor.IsSorted ? planning.Argument(field, ArgumentNames.Order) : null;
        if (where is not null)
        {
            if (planning.IsNull(where))
            {
                where = null;
            }
            else
            {
                planning.Ask(where, IsWithinLimits);
            }
        }

        // Directions are part of the text of a statement, so a plan holds only for the same order.
        order = order is null ? null : PlanValue.Constant(planning.Ask(order, OrderValue.Of).Value);
        var keys = new SortBuilder(context).Build(definition, order?.Evaluate(planning.Execution.Variables), descriptor.DefaultOrder);
        var page = descriptor.IsPaged ? PlanPage(field, keys) : null;
        return new RowQuery(Conditions, new SqlOrder(keys, page?.IsBackward == true, plan.Dialect), page);

        IEnumerable<SqlText> Conditions(SqlEntity entity)
        {
            if (descriptor.Predicate is { } predicate)
            {
                yield return SqlExpressions.Condition(predicate.Body, entity);
            }

            if (where is not null)
            {
                yield return _filter.Build(definition, where, entity);
            }

            foreach (var lens in lenses)
            {
                yield return _filter.Build(definition, lens, entity);
            }
        }
    }

    private bool IsWithinLimits(object? where)
    {
        new FilterLimitCheck(context.Options).Check(where);
        return true;
    }

    /// <summary>The filters that arguments of the field stand for.</summary>
    private List<PlanValue> PlanArgumentFilters(CollectionFieldDescriptor descriptor, SelectedField field, ConnectionArgumentDescriptor? without)
    {
        if (descriptor is { IsPaged: false, Computation: null })
        {
            return [];
        }

        var filters = context.ArgumentFiltersOf(context.DefinitionOf(descriptor.Computation?.SourceType ?? descriptor.ItemType));
        var given = new Dictionary<string, object?>();
        foreach (var name in filters.Names)
        {
            if (planning.Argument(field, name) is { } value && !planning.IsNull(value))
            {
                given[name] = value;
            }
        }

        if (descriptor.Computation is not null)
        {
            return given.Count == 0 ? [] : throw new PlanningException("What is computed is not planned.");
        }

        var built = without is null ? filters.Build(given) : filters.BuildWithoutValue(given, without);
        return [.. built.Select(filter => PlanValues.Of(filter.Filter))];
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
