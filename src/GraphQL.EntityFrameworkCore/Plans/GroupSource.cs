namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>The groups of a connection, as the planner of their fields needs them.</summary>
/// <param name="rowSet">The index of their row set.</param>
/// <param name="columns">Their columns.</param>
internal abstract class GroupSource(int rowSet, GroupColumns columns)
{
    public int RowSet { get; } = rowSet;

    public GroupColumns Columns { get; } = columns;

    /// <summary>Plans the entity that a group is by.</summary>
    public abstract ObjectOutput PlanEntity(INavigation navigation, SelectedField field);
}

/// <summary>Groups that the database makes.</summary>
internal sealed class SqlGroups(GroupRows groups, SelectionPlanner selections) : GroupSource(groups.Rows.Index, groups)
{
    public override ObjectOutput PlanEntity(INavigation navigation, SelectedField field) =>
        selections.PlanObject(groups.Rows, groups.Rows.Scope.First.Follow(navigation), navigation.TargetEntityType.ClrType, field);
}

/// <summary>Groups of items in memory.</summary>
/// <param name="rowSet">The index of their row set.</param>
/// <param name="groups">Their columns.</param>
/// <param name="items">Where the rows of the items are.</param>
/// <param name="selections">Plans the fields of entities.</param>
internal sealed class MemoryGroupSource(int rowSet, MemoryGroups groups, RowPlace items, SelectionPlanner selections) : GroupSource(rowSet, groups)
{
    public override ObjectOutput PlanEntity(INavigation navigation, SelectedField field) => new LinkedOutput(
        MemoryGroups.Sample,
        [(items.Rows.Index, selections.PlanObject(items.Rows, items.Entity.Follow(navigation), navigation.TargetEntityType.ClrType, field))]);
}
