namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>The hits of a search.</summary>
internal sealed class HitContent(PlanContext context, SelectionPlanner selections, SearchReader search) : ConnectionContent
{
    private readonly Dictionary<Type, RowSetBuilder> _items = [];
    private int? _rowSet;
    private int? _count;
    private bool _looksAhead;

    public override Page Page => search.Page;

    public override int? ParentKey => null;

    public override int RowSet => _rowSet ?? -1;

    public override void AddRows() => _rowSet ??= context.Plan.Add(() => new SearchPlan(search, context.Plan.Dialect, _looksAhead));

    public override void LookAhead() => _looksAhead = true;

    public override int AddCount() => _count ??= context.Plan.Add(() => new SearchCountPlan(search, context.Plan.Dialect));

    public override CursorSource PlanCursor()
    {
        AddRows();
        return new HitCursor();
    }

    public override ObjectOutput PlanItem(SelectedField field)
    {
        AddRows();
        var type = (ObjectType)field.Field.Type.InnermostType;
        return new OneTypeOutput([.. context.Planning.Collect(type, field).Select(part => PlanPart(type, part))]);
    }

    private FieldOutput PlanPart(ObjectType type, SelectedField field)
    {
        if (ReferenceEquals(field.Field, MetaFields.TypeName))
        {
            return new ConstantOutput(field.EncodedName, type.Name);
        }

        return (field.Field.Source as HitSource)?.Part switch
        {
            HitPart.Item => new HitItemOutput(field.EncodedName, search.Index.ItemTypes.ToDictionary(itemType => itemType, itemType => PlanEntity(itemType, field))),
            HitPart.Score => new HitOutput(field.EncodedName, (writer, hit) => writer.WriteNumberValue(hit.Score)),
            HitPart.Field => PlanFieldName(field),
            HitPart.Snippet => new HitOutput(field.EncodedName, (writer, hit) => writer.WriteStringValue(hit.Snippet)),
            HitPart.Highlights => PlanHighlights(field),
            _ => throw new PlanningException($"The field {type.Name}.{field.Field.Name} is not planned."),
        };
    }

    private (int RowSet, ObjectOutput Content) PlanEntity(Type itemType, SelectedField field)
    {
        if (!_items.TryGetValue(itemType, out var rows))
        {
            _items[itemType] = rows = AddItems(itemType);
        }

        return (rows.Index, selections.PlanObject(rows, rows.Scope.First, itemType, field));
    }

    private RowSetBuilder AddItems(Type itemType)
    {
        var item = context.Schema.EntityOf(itemType);
        var keys = new HitKeys(RowSet, itemType, context.Plan.Dialect);
        var parents = new ParentKeys(keys.Rows, item.FindProperty(context.Schema.Binder.PrimaryKey(itemType).Name)!, 1, keys);
        var rows = new RowSetBuilder(context.Plan, new KeyedEntities(parents, item), null, parents);

        // Field by field, an entity that is found but does not exist is an error.
        context.Plan.Require(new HitsExist(RowSet, itemType, rows.Index));
        return rows;
    }

    private static HitOutput PlanFieldName(SelectedField field)
    {
        var names = ((EnumType)field.Field.Type.InnermostType).Values.Values.ToDictionary(value => value.Value!, value => JsonEncodedText.Encode(value.Name));
        return new HitOutput(field.EncodedName, (writer, hit) => writer.WriteStringValue(names[hit.Field]));
    }

    private HitOutput PlanHighlights(SelectedField field)
    {
        var type = (ObjectType)field.Field.Type.InnermostType;
        var parts = context.Planning.Collect(type, field).Select(part => (part.EncodedName, Write: PlanHighlight(type, part))).ToList();
        return new HitOutput(field.EncodedName, (writer, hit) =>
        {
            writer.WriteStartArray();
            foreach (var highlight in hit.Highlights)
            {
                writer.WriteStartObject();
                foreach (var (name, write) in parts)
                {
                    writer.WritePropertyName(name);
                    write(writer, highlight);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
    }

    private static Action<Utf8JsonWriter, TextRange> PlanHighlight(ObjectType type, SelectedField field)
    {
        if (ReferenceEquals(field.Field, MetaFields.TypeName))
        {
            return (writer, _) => writer.WriteStringValue(type.Name);
        }

        return (field.Field.Source as HitSource)?.Part switch
        {
            HitPart.HighlightStart => (writer, highlight) => writer.WriteNumberValue(highlight.Start),
            HitPart.HighlightLength => (writer, highlight) => writer.WriteNumberValue(highlight.Length),
            _ => throw new PlanningException($"The field {type.Name}.{field.Field.Name} is not planned."),
        };
    }
}
