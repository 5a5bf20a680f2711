using System.Text;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Importing.Tables;

namespace Contested.Domain.Importing.UcdpGed;

/// <summary>An event and the engagement it belongs to, as a row of a table of such pairs says.</summary>
/// <param name="Position">Where the event is named.</param>
/// <param name="Event">The number of the event.</param>
/// <param name="Engagement">The slug of the engagement.</param>
/// <param name="Note">Why they belong together; null where the row does not say.</param>
internal sealed record EventMatch(FilePosition Position, string Event, ScalarNode Engagement, string? Note)
{
    private static readonly string[] Columns = ["event", "engagement", "note"];

    /// <summary>Reads a table. What is wrong with it is reported.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="problems">Where problems go.</param>
    /// <exception cref="IOException">The table cannot be read.</exception>
    public static IReadOnlyList<EventMatch> ReadAll(string path, ProblemCollector problems)
    {
        if (Table.Read(new SourceFile(path, File.ReadAllText(path, Encoding.UTF8)), problems) is not { } table)
        {
            return [];
        }

        var missing = Columns[..2].Where(column => !table.Has(column)).ToList();
        var unknown = table.Columns.Except(Columns).ToList();
        if (missing.Count + unknown.Count > 0)
        {
            problems.Add(
                FilePosition.StartOf(path),
                $"The columns must be \"event\" and \"engagement\", and may have \"note\" beside them; {(missing.Count > 0 ? $"{Wording.List(missing)} is missing" : $"{Wording.List(unknown)} is none of them")}.");
            return [];
        }

        var pairs = new List<EventMatch>();
        foreach (var row in table.Rows)
        {
            var (id, engagement) = (table.Cell(row, "event"), table.Cell(row, "engagement"));
            if (id.Value is null || engagement.Value is null)
            {
                problems.Add(row.Position, "The pair is not whole. Give the number of the event and the slug of the engagement.");
                continue;
            }

            pairs.Add(new EventMatch(id.Position, id.Value, engagement, table.Has("note") ? table.Cell(row, "note").Value : null));
        }

        return pairs;
    }
}
