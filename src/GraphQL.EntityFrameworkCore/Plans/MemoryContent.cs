namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>The items in memory of a connection that computed objects have, or of one of the root.</summary>
/// <param name="context">What the planners share.</param>
/// <param name="items">Plans the items.</param>
/// <param name="lists">The lists with the items.</param>
/// <param name="source">The field.</param>
/// <param name="query">What is asked for; it has a page.</param>
/// <param name="isRoot">Whether it is one of the root.</param>
internal sealed class MemoryContent(
    PlanContext context, ComputedItemPlanner items, ItemLists lists, CollectionSource source, MemoryQuery query, bool isRoot = false) : ConnectionContent
{
    private ItemRowsBuilder? _rows;
    private int? _count;

    public override Page Page => query.Page!;

    public override int? ParentKey => isRoot ? null : ItemRowsBuilder.RowNumber;

    public override int RowSet => _rows?.Index ?? -1;

    private ItemRowsBuilder Rows => _rows ??= new ItemRowsBuilder(context.Plan, items.Batch, new ListedItems(lists, query), query.Page!.Size, !isRoot);

    public override void AddRows() => _ = Rows;

    // One item more than the page has costs nothing, so there always is one.
    public override void LookAhead() => AddRows();

    public override int AddCount() => _count ??= context.Plan.Add(() => new ItemCountPlan(items.Batch, lists, !isRoot));

    public override ObjectOutput PlanItem(SelectedField field) => items.PlanItem(Rows, source.Field.ItemType, field);

    public override CursorSource PlanCursor()
    {
        AddRows();
        return new NumberCursor(query.Cursor);
    }

    public override PageOutput PlanFurther(SelectedField field) => field.Field.Source switch
    {
        ArgumentCountSource => new NothingCountedOutput(field.EncodedName),
        GroupsSource { IsKeyed: var isKeyed } => new GroupPlanner(context, context.Schema.DefinitionOf(source.Field.ItemType), ParentKey)
            .Plan(field, isKeyed, arguments => items.PlanGroups(lists, source.Field.ItemType, arguments)),
        _ => base.PlanFurther(field),
    };
}
