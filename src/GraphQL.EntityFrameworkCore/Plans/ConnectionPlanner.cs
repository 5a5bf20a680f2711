namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Plans lists and connections.</summary>
internal sealed class ConnectionPlanner(PlanContext context, SelectionPlanner selections)
{
    public FieldOutput PlanRoot(CollectionSource source, SelectedField field) =>
        Plan(source, field, new ItemSet(context.Plan, context.Schema.EntityOf(source.Field.ItemType)), null);

    public FieldOutput PlanChild(RowSetBuilder rows, SqlEntity entity, CollectionSource source, SelectedField field)
    {
        if (context.Queries.ReadComputed(source, context.ArgumentsOf(field)) is { } computed)
        {
            return PlanComputed(rows, entity, source, computed.Entities, computed.Counted, field);
        }

        var navigation = source.Binding!.Navigation;
        var key = SqlCollection.KeyOf(navigation);
        var items = new ItemSet(context.Plan, navigation.TargetEntityType, navigation, rows.KeysOf(entity, key));
        return Plan(source, field, items, rows.AddKey(entity, key));
    }

    private FieldOutput Plan(CollectionSource source, SelectedField field, ItemSet items, int? parentKey)
    {
        var query = context.Queries.Read(source, context.ArgumentsOf(field));
        if (query.Page is null)
        {
            var rows = items.Read(query);
            var content = selections.PlanObject(rows, rows.Scope.First, source.Field.ItemType, field);
            return new ListOutput(field.EncodedName, content, new ItemRows(rows.Index, parentKey));
        }

        return new PagePlanner(context.Planning, new ItemContent(context, selections, source, field, items, query, parentKey)).PlanConnection(field);
    }

    private ListOutput PlanComputed(
        RowSetBuilder rows, SqlEntity entity, CollectionSource source, ItemQuery query, IReadOnlyList<Func<object, object?>> counted, SelectedField field)
    {
        var navigation = source.ComputedFrom!.Navigation;
        var key = SqlCollection.KeyOf(navigation);
        var parentKey = rows.AddKey(entity, key);
        var entities = new ItemSet(context.Plan, navigation.TargetEntityType, navigation, rows.KeysOf(entity, key)).Read(query);
        var reader = new EntityReader(entities, navigation.TargetEntityType, context.Factories);
        var items = new ComputedItems(rows.Index, parentKey, reader, source.Field.Computation!, counted);
        return new ComputedItemPlanner(context, selections, entities, navigation.TargetEntityType).PlanList(items, parentKey, source.Field.ItemType, field);
    }
}
