using System.Text.Json;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>How the answers of a pull become a table.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Root">What the rows are made of.</param>
/// <param name="ItemFields">The fields of the items of the outermost list that makes rows; those of the root where there is none.</param>
internal sealed record PullTable(IReadOnlyList<string> Columns, PullTableLevel Root, IReadOnlyList<ResultField> ItemFields)
{
    /// <summary>Gives the items of an answer: those of the outermost list that makes rows, or the answer itself.</summary>
    public IEnumerable<JsonElement> ItemsOf(JsonElement data) => Root.Items is null ? [data] : Root.ItemsOf(data);
}
