using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;
using Contested.GraphQL.EntityFrameworkCore.Search;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Searches;

/// <summary>A field with a value of a hit.</summary>
/// <param name="name">The name of the field.</param>
/// <param name="write">Writes the value.</param>
internal sealed class HitOutput(JsonEncodedText name, Action<Utf8JsonWriter, SearchHit> write) : FieldOutput(name)
{
    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row) =>
        write(output.Writer, ((SearchPageRow)rows[row, 0].Reference!).Hit);
}
