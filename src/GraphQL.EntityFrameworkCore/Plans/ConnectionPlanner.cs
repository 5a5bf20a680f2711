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
            return PlanComputed(rows, entity, source, computed.Entities, computed.Arguments, field);
        }

        var navigation = context.Queries.ReadNavigation(source, context.ArgumentsOf(field))!;
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
            context.Plan.Require(new RowsAtMost(rows.Index, context.Schema.Options.MaxListSize));
            return new ListOutput(field.EncodedName, content, new ItemRows(rows.Index, parentKey));
        }

        return new PagePlanner(context.Planning, new ItemContent(context, selections, source, field, items, query, parentKey)).PlanConnection(field);
    }

    private ListOutput PlanComputed(
        RowSetBuilder rows, SqlEntity entity, CollectionSource source, ItemQuery query, ArgumentsValue arguments, SelectedField field)
    {
        var (binding, related) = source.ComputedFrom!;
        var key = SqlCollection.KeyOf(binding.Navigation);
        var parentKey = rows.AddKey(entity, key);
        var read = new ItemSet(context.Plan, binding.Navigation.TargetEntityType, binding.Navigation, rows.KeysOf(entity, key)).Read(query);
        var entities = new EntityRows(read, binding.Navigation.TargetEntityType, related, context.Plan, context.Factories);
        var items = new ComputedItems(rows.Index, parentKey, entities.Source(), source.Field.Computation!, arguments);
        return new ComputedItemPlanner(context, selections, entities).PlanList(items, parentKey, source.Field.ItemType, field);
    }
}
