using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Paging;
using Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;
using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>The entities of a connection of the root or of other entities.</summary>
internal sealed class ItemContent(
    PlanningContext planning,
    PlanBuilder plan,
    SelectionPlanner selections,
    GroupPlanner groups,
    SelectedField connection,
    Type itemType,
    RowQuery query,
    int? parentKey,
    Func<RowSetBuilder> addRows,
    Func<ConnectionArgumentDescriptor?, int> addCount) : ConnectionContent
{
    private RowSetBuilder? _rows;
    private int? _count;

    public override RowPage Page => query.Page!;

    public override int? ParentKey => parentKey;

    public override int RowSet => _rows?.Index ?? -1;

    private RowSetBuilder Rows => _rows ??= addRows();

    public override void AddRows() => _ = Rows;

    public override void LookAhead() => Rows.LooksAhead = true;

    public override int AddCount() => _count ??= addCount(null);

    public override ObjectOutput PlanItem(SelectedField field) => selections.PlanObject(Rows, Rows.Scope.First, itemType, field);

    public override CursorSource PlanCursor()
    {
        var keys = query.Order.Keys;
        return new CursorColumns(new Cursor(keys), [.. keys.Select(key =>
        {
            var (expression, property) = SqlExpressions.Column(key.Value.Body, Rows.Scope.First);
            var column = plan.Columns.Create(expression, property);
            return (column, Rows.Add(column));
        })]);
    }

    public override PageOutput PlanFurther(SelectedField field) => field.Field.Source switch
    {
        WithoutValueSource without => planning.Argument(connection, without.Argument.Name) is { } argument && !planning.IsNull(argument)
            ? new TotalCountOutput(field.EncodedName, addCount(without.Argument), parentKey)
            : new NothingCountedOutput(field.EncodedName),
        GroupsSource { IsKeyed: true } => groups.PlanGroups(field),
        GroupsSource => groups.PlanAggregates(field),
        _ => base.PlanFurther(field),
    };
}
