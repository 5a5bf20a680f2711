namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Plans the aggregates and groups of one connection.</summary>
internal sealed class GroupPlanner(PlanContext context, SelectionPlanner selections, ComplexTypeDefinition definition, int? parentKey)
{
    public PageOutput PlanAggregates(SelectedField field, GroupRows rows) =>
        new AggregatesOutput(field.EncodedName, PlanObject(rows, null, [], field), new ItemRows(rows.Rows.Index, parentKey));

    public PageOutput PlanGroups(SelectedField field, Func<GroupArguments, GroupRows> addRows)
    {
        var arguments = GroupArguments.Read(definition, context.Schema, context.Planning, context.ArgumentsOf(field));
        var rows = addRows(arguments);
        if (!arguments.IsAsked)
        {
            context.Plan.Require(new RowsAtMost(rows.Rows.Index, context.Schema.Options.DefaultMaxGroups));
        }

        return new GroupsOutput(field.EncodedName, PlanObject(rows, null, arguments.By, field), new ItemRows(rows.Rows.Index, parentKey));
    }

    private OneTypeOutput PlanObject(GroupRows rows, AggregateDescriptor? value, IReadOnlyList<GroupKey> by, SelectedField field)
    {
        var type = (ObjectType)field.Field.Type.InnermostType;
        return new OneTypeOutput([.. context.Planning.Collect(type, field).Select(part => PlanPart(rows, value, by, type, part))]);
    }

    private FieldOutput PlanPart(GroupRows rows, AggregateDescriptor? value, IReadOnlyList<GroupKey> by, ObjectType type, SelectedField field)
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

    private static ColumnOutput PlanColumn((Column Column, int Index) column, SelectedField field) =>
        new(field.EncodedName, column.Column, column.Index);
}
