using Contested.GraphQL.EntityFrameworkCore.Aggregates;
using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;
using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Plans;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Plans the aggregates and groups of one connection.</summary>
internal sealed class GroupPlanner(
    PlanningContext planning,
    SchemaContext context,
    PlanBuilder plan,
    SelectionPlanner selections,
    ComplexTypeDefinition definition,
    int? parentKey,
    Func<GroupArguments?, GroupRows> addRows)
{
    public PageOutput PlanAggregates(SelectedField field)
    {
        var rows = addRows(null);
        return new AggregatesOutput(field.EncodedName, PlanObject(rows, null, [], field), new ItemRows(rows.Rows.Index, parentKey, null));
    }

    public PageOutput PlanGroups(SelectedField field)
    {
        // Keys, order and limit are part of the text of the statement, so a plan holds only for the same.
        var arguments = GroupArguments.Read(definition, context, name =>
            planning.Argument(field, name) is { } value ? planning.Ask(value, OrderValue.Of).Value : null);
        var rows = addRows(arguments);
        if (!arguments.IsAsked)
        {
            plan.RequireAtMost(rows.Rows.Index, arguments.Limit);
        }

        return new GroupsOutput(field.EncodedName, PlanObject(rows, null, arguments.By, field), new ItemRows(rows.Rows.Index, parentKey, null));
    }

    private OneTypeOutput PlanObject(GroupRows rows, AggregateDescriptor? value, IReadOnlyList<GroupKey> by, SelectedField field)
    {
        var type = (Types.ObjectType)field.Field.Type.InnermostType;
        return new OneTypeOutput([.. planning.Collect(type, field).Select(part => PlanPart(rows, value, by, type, part))]);
    }

    private FieldOutput PlanPart(GroupRows rows, AggregateDescriptor? value, IReadOnlyList<GroupKey> by, Types.ObjectType type, SelectedField field)
    {
        if (ReferenceEquals(field.Field, MetaFields.TypeName))
        {
            return new ConstantOutput(field.EncodedName, type.Name);
        }

        return field.Field.Source switch
        {
            AggregateFunctionSource function => PlanColumn(rows.Add(function.Function, value), field),
            AggregateSource aggregate => new ReferenceOutput(field.EncodedName, PlanObject(rows, aggregate.Value, by, field), []),
            GroupKeySource { Key: null } => new ReferenceOutput(field.EncodedName, PlanObject(rows, null, by, field), []),
            GroupKeySource { Key: { } key } => by.Contains(key) ? PlanKey(rows, key, field) : new NullOutput(field.EncodedName),
            _ => throw new PlanningException($"The field {type.Name}.{field.Field.Name} is not planned."),
        };
    }

    private FieldOutput PlanKey(GroupRows rows, GroupKey key, SelectedField field)
    {
        var column = rows.Add(key);
        if (key.Navigation is not { } navigation)
        {
            return PlanColumn(column, field);
        }

        var entity = rows.Rows.Scope.First.Follow(navigation);
        return new ReferenceOutput(field.EncodedName, selections.PlanObject(rows.Rows, entity, navigation.TargetEntityType.ClrType, field), [column.Index]);
    }

    private static ColumnOutput PlanColumn((Columns.Column Column, int Index) column, SelectedField field) =>
        new(field.EncodedName, column.Column, column.Index);
}
