using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Importing.UcdpGed;

/// <summary>The events of one or several tables, which are read anew each time.</summary>
/// <param name="tables">The tables.</param>
/// <param name="today">The day after which nothing can be published.</param>
internal sealed class GedEvents(IReadOnlyList<GedTable> tables, DateOnly today)
{
    /// <summary>Reads the events, each once.</summary>
    /// <param name="skip">Is told of each row that is left out, and why.</param>
    public IEnumerable<GedEvent> Read(Action<FilePosition, string> skip)
    {
        var known = new Dictionary<string, FilePosition>();
        foreach (var row in tables.SelectMany(table => table.Rows(skip)))
        {
            if (GedRowReader.Read(row, today, out var problem) is not { } ged)
            {
                skip(row.Position, problem);
            }
            else if (!known.TryAdd(ged.Id, ged.Position))
            {
                skip(row.Position, $"The event {ged.Id} is in line {known[ged.Id].Line} of {known[ged.Id].File} already.");
            }
            else
            {
                yield return ged;
            }
        }
    }
}
