namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>What a connection is over, of which only what is selected gets into the plan.</summary>
internal abstract class ConnectionContent
{
    /// <summary>The page.</summary>
    public abstract Page Page { get; }

    /// <summary>The column of the parent's key in the parent's rows; null at the root.</summary>
    public abstract int? ParentKey { get; }

    /// <summary>The index of the row set of the page; -1 where no field needs its rows.</summary>
    public abstract int RowSet { get; }

    /// <summary>Adds the rows of the page.</summary>
    public abstract void AddRows();

    /// <summary>Adds the rows of the page and one more, to know if there are more.</summary>
    public abstract void LookAhead();

    /// <summary>Adds the number of items on all pages.</summary>
    /// <returns>The index of the row set with the number.</returns>
    public abstract int AddCount();

    /// <summary>Plans the items.</summary>
    public abstract ObjectOutput PlanItem(SelectedField field);

    /// <summary>Plans the cursors of the items.</summary>
    public abstract CursorSource PlanCursor();

    /// <summary>Plans a field that not every connection has.</summary>
    public virtual PageOutput PlanFurther(SelectedField field) => throw new PlanningException($"The field {field.Field.Name} is not planned.");
}

/// <summary>The entities of a connection of the root or of other entities.</summary>
internal sealed class ItemContent(
    PlanContext context,
    SelectionPlanner selections,
    CollectionSource source,
    SelectedField connection,
    ItemSet items,
    ItemQuery query,
    int? parentKey) : ConnectionContent
{
    private RowSetBuilder? _rows;
    private int? _count;

    public override Page Page => query.Page!;

    public override int? ParentKey => parentKey;

    public override int RowSet => _rows?.Index ?? -1;

    private RowSetBuilder Rows => _rows ??= items.Read(query);

    public override void AddRows() => _ = Rows;

    public override void LookAhead() => Rows.LooksAhead = true;

    public override int AddCount() => _count ??= items.Count(query);

    public override ObjectOutput PlanItem(SelectedField field) => selections.PlanObject(Rows, Rows.Scope.First, source.Field.ItemType, field);

    public override CursorSource PlanCursor() => CursorColumns.Of(query, Rows, context.Plan.Columns);

    public override PageOutput PlanFurther(SelectedField field)
    {
        switch (field.Field.Source)
        {
            case ArgumentCountSource { Count: var count }:
                return source.Field.HasConnectionArguments && context.Planning.Argument(connection, count.Filter.Argument) is { } given && !context.Planning.IsNull(given)
                    ? new TotalCountOutput(field.EncodedName, items.Count(context.Queries.Read(source, context.ArgumentsOf(connection), count)), parentKey)
                    : new NothingCountedOutput(field.EncodedName);
            case GroupsSource { IsKeyed: var isKeyed }:
                return new GroupPlanner(context, context.Schema.DefinitionOf(source.Field.ItemType), parentKey)
                    .Plan(field, isKeyed, arguments => new SqlGroups(items.Group(query, arguments), selections));
            default:
                return base.PlanFurther(field);
        }
    }
}
