namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Plans lists and connections.</summary>
internal sealed class ConnectionPlanner(PlanContext context, SelectionPlanner selections)
{
    public FieldOutput PlanRoot(CollectionSource source, SelectedField field) =>
        context.Queries.ReadComputed(source, context.ArgumentsOf(field)) is { } computed
            ? PlanComputedRoot(source, computed, field)
            : Plan(source, field, new ItemSet(context.Plan, context.Schema.EntityOf(source.Field.ItemType)), null);

    public FieldOutput PlanChild(RowSetBuilder rows, SqlEntity entity, CollectionSource source, SelectedField field)
    {
        if (context.Queries.ReadComputed(source, context.ArgumentsOf(field)) is { } computed)
        {
            return PlanComputed(rows, entity, source, computed, field);
        }

        var navigation = context.Queries.ReadNavigation(source, context.ArgumentsOf(field))!;
        var key = SqlCollection.KeyOf(navigation);
        var items = new ItemSet(context.Plan, navigation.TargetEntityType, navigation, rows.KeysOf(entity, key));
        return Plan(source, field, items, rows.AddKey(entity, key));
    }

    private FieldOutput Plan(CollectionSource source, SelectedField field, ItemSet items, int? parentKey)
    {
        var query = context.Queries.Read(source, context.ArgumentsOf(field));
        foreach (var needed in context.Queries.ReadNeeds(source, context.ArgumentsOf(field)))
        {
            context.Plan.Require(new CountNotZero(new ItemSet(context.Plan, needed.Item).Count(needed.Query)));
        }

        if (query.Page is null)
        {
            var rows = items.Read(query);
            var content = selections.PlanObject(rows, rows.Scope.First, source.Field.ItemType, field);
            context.Plan.Require(new RowsAtMost(rows.Index, context.Schema.Options.MaxListSize));
            return new ListOutput(field.EncodedName, content, new ItemRows(rows.Index, parentKey));
        }

        return new PagePlanner(context.Planning, new ItemContent(context, selections, source, field, items, query, parentKey)).PlanConnection(field);
    }

    private ListOutput PlanComputed(RowSetBuilder rows, SqlEntity entity, CollectionSource source, ComputedQuery query, SelectedField field)
    {
        var key = SqlCollection.KeyOf(source.ComputedFrom!.Binding.Navigation);
        var parentKey = rows.AddKey(entity, key);
        var computer = ItemComputer.Below(source, query, rows.KeysOf(entity, key), context.Plan, context.Factories);
        var items = new ComputedItems(rows.Index, parentKey, computer);
        return new ComputedItemPlanner(context, selections, computer.Entities).PlanList(items, parentKey, source.Field.ItemType, field);
    }

    private ConnectionOutput PlanComputedRoot(CollectionSource source, ComputedQuery query, SelectedField field)
    {
        var most = context.Schema.Options.MaxComputedFrom;
        var (computer, count) = ItemComputer.AtRoot(source, query, most, context.Plan, context.Factories);
        context.Plan.Require(new CountAtMost(count, most));
        var items = new ComputedItemPlanner(context, selections, computer.Entities, isApart: true);
        var list = context.Plan.Add(() => new RootListPlan(items.Batch, computer));
        var content = new MemoryContent(context, items, new RootList(list), source, query.Paging, isRoot: true);
        return new PagePlanner(context.Planning, content).PlanConnection(field);
    }
}
