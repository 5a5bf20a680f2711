using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Paging;
using Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;
using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Introspection;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Plans the fields of one connection.</summary>
internal sealed class PagePlanner(
    PlanningContext planning,
    PlanBuilder plan,
    SelectionPlanner selections,
    GroupPlanner groups,
    SelectedField connection,
    Type itemType,
    RowQuery query,
    int? parentKey,
    Func<RowSetBuilder> addRows,
    Func<ConnectionArgumentDescriptor?, int> addCount)
{
    private RowSetBuilder? _rows;
    private int? _count;

    /// <summary>The index of the row set of the page; -1 where no field needs its rows.</summary>
    public int RowSet => _rows?.Index ?? -1;

    private RowSetBuilder Rows => _rows ??= addRows();

    public IReadOnlyList<PageOutput> PlanConnection() => PlanParts(connection);

    private IReadOnlyList<PageOutput> PlanParts(SelectedField field)
    {
        var type = (Types.ObjectType)field.Field.Type.NullableType;
        return [.. planning.Collect(type, field).Select(part => PlanPart(type, part))];
    }

    private PageOutput PlanPart(Types.ObjectType type, SelectedField field)
    {
        if (ReferenceEquals(field.Field, MetaFields.TypeName))
        {
            return new PageTypeNameOutput(field.EncodedName, type.Name);
        }

        if (field.Field.Source is WithoutValueSource without)
        {
            return planning.Argument(connection, without.Argument.Name) is { } argument && !planning.IsNull(argument)
                ? new TotalCountOutput(field.EncodedName, addCount(without.Argument), parentKey)
                : new NothingCountedOutput(field.EncodedName);
        }

        if (field.Field.Source is GroupsSource source)
        {
            return source.IsKeyed ? groups.PlanGroups(field) : groups.PlanAggregates(field);
        }

        return (field.Field.Source as ConnectionSource)?.Part switch
        {
            ConnectionPart.Nodes => new NodesOutput(field.EncodedName, PlanItem(field)),
            ConnectionPart.Edges => PlanEdges(field),
            ConnectionPart.TotalCount => new TotalCountOutput(field.EncodedName, _count ??= addCount(null), parentKey),
            ConnectionPart.PageInfo => new PageInfoOutput(field.EncodedName, PlanParts(field)),
            ConnectionPart.HasNextPage => PlanMore(field, isNext: true),
            ConnectionPart.HasPreviousPage => PlanMore(field, isNext: false),
            ConnectionPart.StartCursor => new PageCursorOutput(field.EncodedName, PlanCursor(), isLast: false),
            ConnectionPart.EndCursor => new PageCursorOutput(field.EncodedName, PlanCursor(), isLast: true),
            _ => throw new PlanningException($"The field {type.Name}.{field.Field.Name} is not planned."),
        };
    }

    private ObjectOutput PlanItem(SelectedField field) => selections.PlanObject(Rows, Rows.Scope.First, itemType, field);

    private MorePagesOutput PlanMore(SelectedField field, bool isNext)
    {
        Rows.LooksAhead |= isNext != query.Page!.IsBackward;
        return new MorePagesOutput(field.EncodedName, query.Page, isNext);
    }

    private EdgesOutput PlanEdges(SelectedField field)
    {
        // Also edges without any field are as many as the rows.
        _ = Rows;
        var type = (Types.ObjectType)field.Field.Type.InnermostType;
        return new EdgesOutput(field.EncodedName, [.. planning.Collect(type, field).Select(PlanEdge)]);

        FieldOutput PlanEdge(SelectedField part)
        {
            if (ReferenceEquals(part.Field, MetaFields.TypeName))
            {
                return new ConstantOutput(part.EncodedName, type.Name);
            }

            return (part.Field.Source as ConnectionSource)?.Part switch
            {
                ConnectionPart.Cursor => new CursorOutput(part.EncodedName, PlanCursor()),
                ConnectionPart.Node => new ReferenceOutput(part.EncodedName, PlanItem(part), []),
                _ => throw new PlanningException($"The field {type.Name}.{part.Field.Name} is not planned."),
            };
        }
    }

    private CursorColumns PlanCursor()
    {
        var keys = query.Order.Keys;
        return new CursorColumns(new Cursor(keys), [.. keys.Select(key =>
        {
            var (expression, property) = SqlExpressions.Column(key.Value.Body, Rows.Scope.First);
            var column = plan.Columns.Create(expression, property);
            return (column, Rows.Add(column));
        })]);
    }
}
