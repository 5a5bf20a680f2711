using System.Globalization;
using CsvHelper;

namespace Contested.Bench.Events;

/// <summary>Reads the table of events by the names of its columns.</summary>
internal static class EventTable
{
    private const string OneSided = "3";

    private static readonly string[] Populations = ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"];

    /// <summary>The events, in the order of the table.</summary>
    public static IEnumerable<GedEvent> Read(string path)
    {
        using var reader = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ',', HasHeader = true });
        while (reader.Read())
        {
            yield return EventOf(reader);
        }
    }

    private static GedEvent EventOf(CsvReader row)
    {
        int[] deaths = [Number(row, "low"), Number(row, "best"), Number(row, "high")];
        return new GedEvent
        {
            Id = Number(row, "id"),
            IsOneSided = row.GetString("type_of_violence") == OneSided,
            Sides = [PlainText.Of(row.GetString("side_a")), PlainText.Of(row.GetString("side_b"))],
            Place = PlainText.Of(row.GetString("where_coordinates")),
            Coordinates = (row.GetString("latitude"), row.GetString("longitude")),
            Start = row.GetString("date_start"),
            End = row.GetString("date_end"),
            Deaths = (deaths.Min(), deaths[1], deaths.Max()),
            DeathsByPopulation = [.. Populations.Select(column => Number(row, column))],
            Sources = SourceArticle.ReadAll(row.GetString("source_article")),
        };
    }

    private static int Number(CsvReader row, string column) => int.Parse(row.GetString(column), CultureInfo.InvariantCulture);
}
