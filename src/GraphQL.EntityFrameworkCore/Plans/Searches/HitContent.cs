using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;
using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;
using Contested.GraphQL.EntityFrameworkCore.Search;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Plans;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Searches;

/// <summary>The hits of a search.</summary>
internal sealed class HitContent(PlanningContext planning, SchemaContext context, PlanBuilder plan, SelectionPlanner selections, HitRows hits)
    : ConnectionContent
{
    private readonly Dictionary<Type, RowSetBuilder> _items = [];

    public override RowPage Page => hits.Page;

    public override int? ParentKey => null;

    public override int RowSet => hits.IsAdded ? hits.RowSet : -1;

    public override void AddRows() => _ = hits.RowSet;

    public override void LookAhead() => hits.LooksAhead = true;

    public override int AddCount() => hits.Count;

    public override CursorSource PlanCursor()
    {
        AddRows();
        return new HitCursor();
    }

    public override ObjectOutput PlanItem(SelectedField field)
    {
        AddRows();
        var type = (Types.ObjectType)field.Field.Type.InnermostType;
        return new OneTypeOutput([.. planning.Collect(type, field).Select(part => PlanPart(type, part))]);
    }

    private FieldOutput PlanPart(Types.ObjectType type, SelectedField field)
    {
        if (ReferenceEquals(field.Field, MetaFields.TypeName))
        {
            return new ConstantOutput(field.EncodedName, type.Name);
        }

        return (field.Field.Source as HitSource)?.Part switch
        {
            HitPart.Item => new HitItemOutput(field.EncodedName, hits.Search.ItemTypes.ToDictionary(itemType => itemType, itemType => PlanEntity(itemType, field))),
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
        var item = context.Model.FindEntityType(itemType)!;
        var key = item.FindProperty(context.Binder.PrimaryKey(itemType).Name)!;
        var (found, dialect) = (hits.RowSet, plan.Dialect);
        var parameter = new SqlParameter(
            values => KeyParameter.ListOf([.. HitRows.KeysOf(itemType, values.RowSets[found]!)], dialect), $"keys of statement {found + 1}");
        var rows = new RowSetBuilder(
            plan,
            new KeyedEntities(plan.Dialect.Rows(parameter), item, key, plan.Dialect),
            null,
            key,
            1,
            new KeySource(values => HitRows.KeysOf(itemType, values.RowSets[found]!).Any()));

        // Field by field, an entity that is found but does not exist is an error.
        var items = rows.Index;
        plan.Require(rowSets => HitRows.KeysOf(itemType, rowSets[found]).All(hit => rowSets[items].Of(Cell.OfKey(hit)).Length == 1));
        return rows;
    }

    private static HitOutput PlanFieldName(SelectedField field)
    {
        var names = ((EnumType)field.Field.Type.InnermostType).Values.Values.ToDictionary(value => value.Value!, value => JsonEncodedText.Encode(value.Name));
        return new HitOutput(field.EncodedName, (writer, hit) => writer.WriteStringValue(names[hit.Field]));
    }

    private HitOutput PlanHighlights(SelectedField field)
    {
        var type = (Types.ObjectType)field.Field.Type.InnermostType;
        var parts = planning.Collect(type, field).Select(part => (part.EncodedName, Write: PlanHighlight(type, part))).ToList();
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

    private static Action<Utf8JsonWriter, TextRange> PlanHighlight(Types.ObjectType type, SelectedField field)
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
