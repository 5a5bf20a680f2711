namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Plans the aggregates and groups of one connection.</summary>
internal sealed class GroupPlanner(PlanContext context, ComplexTypeDefinition definition, int? parentKey)
{
    /// <summary>Plans the field.</summary>
    /// <param name="field">The field with the groups, or with the aggregates of all items.</param>
    /// <param name="isKeyed">Whether there are keys to group by; otherwise all items of a parent are one group.</param>
    /// <param name="add">Adds the groups to the plan.</param>
    public PageOutput Plan(SelectedField field, bool isKeyed, Func<GroupArguments?, GroupSource> add)
    {
        if (!isKeyed)
        {
            var all = add(null);
            return new AggregatesOutput(field.EncodedName, PlanObject(all, null, [], field), new ItemRows(all.RowSet, parentKey));
        }

        var arguments = GroupArguments.Read(definition, context.Schema, context.Planning, context.ArgumentsOf(field));
        var groups = add(arguments);
        if (!arguments.IsAsked)
        {
            context.Plan.Require(new RowsAtMost(groups.RowSet, context.Schema.Options.DefaultMaxGroups));
        }

        return new GroupsOutput(field.EncodedName, PlanObject(groups, null, arguments.By, field), new ItemRows(groups.RowSet, parentKey));
    }

    private OneTypeOutput PlanObject(GroupSource groups, AggregateDescriptor? value, IReadOnlyList<GroupKey> by, SelectedField field)
    {
        var type = (ObjectType)field.Field.Type.InnermostType;
        return new OneTypeOutput([.. context.Planning.Collect(type, field).Select(part => PlanPart(groups, value, by, type, part))]);
    }

    private FieldOutput PlanPart(GroupSource groups, AggregateDescriptor? value, IReadOnlyList<GroupKey> by, ObjectType type, SelectedField field)
    {
        if (ReferenceEquals(field.Field, MetaFields.TypeName))
        {
            return new ConstantOutput(field.EncodedName, type.Name);
        }

        return field.Field.Source switch
        {
            AggregateFunctionSource function => PlanColumn(groups.Columns.Add(function.Function, value), field),
            AggregateSource aggregate => new ReferenceOutput(field.EncodedName, PlanObject(groups, aggregate.Value, by, field), []),
            GroupKeySource { Key: null } => new ReferenceOutput(field.EncodedName, PlanObject(groups, null, by, field), []),
            GroupKeySource { Key: { } key } => by.Contains(key) ? PlanKey(groups, key, field) : new NullOutput(field.EncodedName),
            _ => throw new PlanningException($"The field {type.Name}.{field.Field.Name} is not planned."),
        };
    }

    private static FieldOutput PlanKey(GroupSource groups, GroupKey key, SelectedField field)
    {
        var column = groups.Columns.Add(key);
        return key.Navigation is { } navigation
            ? new ReferenceOutput(field.EncodedName, groups.PlanEntity(navigation, field), [column.Index])
            : PlanColumn(column, field);
    }

    private static ColumnOutput PlanColumn((Column Column, int Index) column, SelectedField field) =>
        new(field.EncodedName, column.Column, column.Index);
}
