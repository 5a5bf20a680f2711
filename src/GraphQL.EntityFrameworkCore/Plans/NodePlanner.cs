using System.Linq.Expressions;
using Contested.GraphQL.EntityFrameworkCore.Nodes;
using Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;
using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.GraphQL.EntityFrameworkCore.Text;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Plans;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Plans the fields of the root with nodes.</summary>
internal sealed class NodePlanner(PlanningContext planning, SchemaContext context, PlanBuilder plan, SelectionPlanner selections)
{
    public FieldOutput PlanNode(SelectedField field)
    {
        var id = planning.Argument(field, NodeArguments.Id)!;
        var definition = DefinitionOf(planning.Ask(id, value => GlobalId.Decode((string)value!).TypeName));
        var (item, key) = EntityOf(definition);
        var parameter = SqlValues.Parameter(id.Derive(value => GlobalId.Decode((string)value!).Key), key);
        var rows = new RowSetBuilder(plan, new RootEntity(item, entity => $"{entity.Column(key)} = {parameter}"), null, null, 0, null);
        plan.RequireSingle(rows.Index, isOptional: true);
        return new SingleOutput(field.EncodedName, PlanObject(rows, definition, field), rows.Index);
    }

    /// <summary>Plans the nodes of several identifiers: a row set for each of their types, whatever their number and order.</summary>
    public FieldOutput PlanNodes(SelectedField field)
    {
        var ids = planning.Argument(field, NodeArguments.Ids)!;
        var maxNodes = context.Options.MaxNodes;
        var typeNames = planning.Ask(ids, value => string.Join(' ', TypeNamesOf(value, maxNodes)));
        var nodes = new Dictionary<string, (int RowSet, ObjectOutput Content)>(StringComparer.Ordinal);
        foreach (var typeName in typeNames.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var definition = DefinitionOf(typeName);
            var (item, key) = EntityOf(definition);
            var keys = plan.Dialect.Rows(SqlValues.List(
                ids.Derive(value => KeysOf(value, typeName)), key, null, plan.Dialect, maxNodes));
            var rows = new RowSetBuilder(plan, new KeyedEntities(keys, item, key, plan.Dialect), null, key, 0, null);
            plan.RequireAtMost(rows.Index, 1);
            nodes[typeName] = (rows.Index, PlanObject(rows, definition, field));
        }

        return new NodeListOutput(field.EncodedName, ids, nodes);
    }

    private OneTypeOutput PlanObject(RowSetBuilder rows, ComplexTypeDefinition definition, SelectedField field) =>
        new(selections.PlanFields(rows, rows.Scope.First, definition, (Types.ObjectType)context.TypeOf(definition), field));

    private ComplexTypeDefinition DefinitionOf(string typeName) =>
        context.Definitions.FirstOrDefault(candidate => candidate is { IsInterface: false, NodeKey: not null } && candidate.Name == typeName)
        ?? throw new PlanningException($"{typeName} is not a type of node.");

    private (IEntityType Item, IProperty Key) EntityOf(ComplexTypeDefinition definition)
    {
        var item = context.Model.FindEntityType(definition.ClrType)!;
        return (item, item.FindProperty(((MemberExpression)definition.NodeKey!.Body).Member.Name)!);
    }

    private static IEnumerable<string> TypeNamesOf(object? ids, int maxNodes)
    {
        var given = (IReadOnlyCollection<object?>)ids!;
        return given.Count <= maxNodes
            ? given.Select(id => GlobalId.Decode((string)id!).TypeName).Distinct().Order(StringComparer.Ordinal)
            : throw new PlanningException("There are too many identifiers.");
    }

    private static List<object?> KeysOf(object? ids, string typeName) =>
    [
        .. ((IReadOnlyCollection<object?>)ids!)
            .Select(id => GlobalId.Decode((string)id!))
            .Where(id => id.TypeName == typeName && StorableText.IsStorable(id.Key))
            .Select(id => id.Key)
            .Distinct(),
    ];
}
