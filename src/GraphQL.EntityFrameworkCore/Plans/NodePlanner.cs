namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Plans the fields of the root with nodes.</summary>
internal sealed class NodePlanner(PlanContext context, SelectionPlanner selections)
{
    private readonly PlanningContext _planning = context.Planning;

    public FieldOutput PlanNode(SelectedField field)
    {
        var id = _planning.Argument(field, ArgumentNames.Id)!;
        var definition = _planning.ValueOf<ComplexTypeDefinition>(new NodeType(id, context.Schema))!;
        var (item, key) = NodeEntity.Of(definition, context.Schema);
        var parameter = SqlValues.Parameter(new StorableOrNone(new NodeKey(id, context.Schema)), key);
        var rows = new RowSetBuilder(context.Plan, new RootEntity(item, entity => $"{entity.Column(key)} = {parameter}"));
        context.Plan.Require(new SingleRow(rows.Index, IsOptional: true));
        return new SingleOutput(field.EncodedName, selections.PlanObject(rows, rows.Scope.First, definition, field), rows.Index);
    }

    /// <summary>Plans the nodes of several identifiers: a row set for each of their types, whatever their number and order.</summary>
    public FieldOutput PlanNodes(SelectedField field)
    {
        var ids = _planning.Argument(field, ArgumentNames.Ids)!;
        var types = _planning.ValueOf<IReadOnlyList<object?>>(new NodeTypes(ids, context.Schema))!;
        var nodes = new Dictionary<ComplexTypeDefinition, (int RowSet, ObjectOutput Content)>();
        foreach (var definition in types.Cast<ComplexTypeDefinition>())
        {
            var (item, key) = NodeEntity.Of(definition, context.Schema);
            var keys = context.Plan.Dialect.Rows(SqlValues.List(new NodeKeys(ids, definition, context.Schema), key, null, context.Plan.Dialect));
            var parents = new ParentKeys(keys, key, 0, null);
            var rows = new RowSetBuilder(context.Plan, new KeyedEntities(parents, item), null, parents);
            context.Plan.Require(new RowsAtMost(rows.Index, 1));
            nodes[definition] = (rows.Index, selections.PlanObject(rows, rows.Scope.First, definition, field));
        }

        return new NodeListOutput(field.EncodedName, ids, context.Schema, nodes);
    }
}
