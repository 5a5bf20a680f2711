namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>The field with the entity of a hit.</summary>
/// <param name="name">The name of the field.</param>
/// <param name="items">The row sets and objects by the classes of hits; the key of an entity is that of its parent there.</param>
internal sealed class HitItemOutput(JsonEncodedText name, IReadOnlyDictionary<Type, (int RowSet, ObjectOutput Content)> items) : FieldOutput(name)
{
    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row)
    {
        var hit = ((FoundItem)rows[row, 0].Reference!).Hit;
        var (rowSet, content) = items[hit.ItemType];
        var found = output.RowSets[rowSet];
        content.Write(output, found, found.Of(Cell.OfKey(hit.ItemKey)).Start);
    }
}

/// <summary>A field with a value of a hit.</summary>
/// <param name="name">The name of the field.</param>
/// <param name="write">Writes the value.</param>
internal sealed class HitOutput(JsonEncodedText name, Action<Utf8JsonWriter, SearchHit> write) : FieldOutput(name)
{
    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row) =>
        write(output.Writer, ((FoundItem)rows[row, 0].Reference!).Hit);
}
