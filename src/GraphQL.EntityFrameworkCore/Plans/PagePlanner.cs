using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Plans;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Plans the fields of one connection.</summary>
internal sealed class PagePlanner(PlanningContext planning, ConnectionContent content)
{
    public ConnectionOutput PlanConnection(SelectedField connection)
    {
        var parts = PlanParts(connection);
        return new ConnectionOutput(connection.EncodedName, parts, new ItemRows(content.RowSet, content.ParentKey, content.Page));
    }

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

        return (field.Field.Source as ConnectionSource)?.Part switch
        {
            ConnectionPart.Nodes => new NodesOutput(field.EncodedName, content.PlanItem(field)),
            ConnectionPart.Edges => PlanEdges(field),
            ConnectionPart.TotalCount => new TotalCountOutput(field.EncodedName, content.AddCount(), content.ParentKey),
            ConnectionPart.PageInfo => new PageInfoOutput(field.EncodedName, PlanParts(field)),
            ConnectionPart.HasNextPage => PlanMore(field, isNext: true),
            ConnectionPart.HasPreviousPage => PlanMore(field, isNext: false),
            ConnectionPart.StartCursor => new PageCursorOutput(field.EncodedName, content.PlanCursor(), isLast: false),
            ConnectionPart.EndCursor => new PageCursorOutput(field.EncodedName, content.PlanCursor(), isLast: true),
            _ => content.PlanFurther(field),
        };
    }

    private MorePagesOutput PlanMore(SelectedField field, bool isNext)
    {
        content.AddRows();
        if (isNext != content.Page.IsBackward)
        {
            content.LookAhead();
        }

        return new MorePagesOutput(field.EncodedName, content.Page, isNext);
    }

    private EdgesOutput PlanEdges(SelectedField field)
    {
        // Also edges without any field are as many as the rows.
        content.AddRows();
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
                ConnectionPart.Cursor => new CursorOutput(part.EncodedName, content.PlanCursor()),
                ConnectionPart.Node => new ReferenceOutput(part.EncodedName, content.PlanItem(part), []),
                _ => throw new PlanningException($"The field {type.Name}.{part.Field.Name} is not planned."),
            };
        }
    }
}
