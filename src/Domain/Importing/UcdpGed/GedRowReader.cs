using System.Globalization;

namespace Contested.Domain.Importing.UcdpGed;

/// <summary>Reads a row as an event.</summary>
/// <param name="row">The row.</param>
/// <param name="today">The day after which nothing can be published.</param>
internal sealed class GedRowReader(GedRow row, DateOnly today)
{
    private const int OneSided = 3;
    private const int LengthOfADay = 10;

    private readonly List<string> _problems = [];
    private readonly List<string> _remarks = [];

    /// <summary>The event; null where the row tells none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="today">The day after which nothing can be published.</param>
    /// <param name="problem">Why it tells none.</param>
    public static GedEvent? Read(GedRow row, DateOnly today, out string problem)
    {
        var reader = new GedRowReader(row, today);
        var made = reader.Event();
        problem = string.Join(' ', reader._problems);
        return reader._problems.Count == 0 ? made : null;
    }

    private GedEvent Event()
    {
        var isOneSided = Whole(GedColumns.Violence, number => number is >= 1 and <= OneSided, "1, 2 or 3") == OneSided;
        var (start, end) = (Day(GedColumns.Start), Day(GedColumns.End));
        if (end < start)
        {
            _problems.Add($"\"{GedColumns.End}\" is {end:yyyy-MM-dd}, before \"{GedColumns.Start}\", {start:yyyy-MM-dd}.");
        }

        var precision = Whole(GedColumns.DatePrecision, GedSpan.IsPrecision, "a number from 1 to 5");
        var deaths = Deaths(isOneSided);
        if (!deaths.IsInOrder)
        {
            _remarks.Add($"The row gives {deaths.Verbatim}, which are out of order; the figure is the smallest interval that holds all three.");
        }

        return new GedEvent
        {
            Position = row.Position,
            Id = Id(),
            IsOneSided = isOneSided,
            IsAggregate = precision == GedSpan.WithinAYear,
            Conflict = row[GedColumns.Conflict],
            Sides = isOneSided
                ? [Side(GedColumns.SideA, GedColumns.SideAId)]
                : [Side(GedColumns.SideA, GedColumns.SideAId), Side(GedColumns.SideB, GedColumns.SideBId)],
            Place = Place(),
            Span = _problems.Count == 0 ? GedSpan.Of(start, end, precision) : GedSpan.Of(default, default, 1),
            Deaths = deaths,
            Sources = SourceArticle.ReadAll(row[GedColumns.SourceArticle], row[GedColumns.NumberOfSources], start, today, _remarks),
            Original = OriginalSource.Of(row.Lines(GedColumns.SourceOriginal)),
            Remarks = _remarks,
        };
    }

    private string Id()
    {
        var id = row[GedColumns.Id];
        if (id.Length == 0 || id[0] == '0' || !id.All(char.IsAsciiDigit))
        {
            _problems.Add($"\"{GedColumns.Id}\" is \"{id}\", which is not the number of an event, such as 227280.");
        }

        return id;
    }

    private (string Name, string Id) Side(string column, string idColumn)
    {
        var name = row[column];
        if (OriginalSource.KeyOf(name).Length == 0)
        {
            _problems.Add($"\"{column}\" names nobody.");
        }

        var id = row[idColumn];
        return (PlainText.Shorten(name), id.All(char.IsAsciiDigit) ? id.TrimStart('0') : "");
    }

    // By the codebook, the columns of both sides are 0 by rule where civilians are attacked, so there they say nothing.
    private GedDeaths Deaths(bool isOneSided)
    {
        var (a, b) = (Count(GedColumns.DeathsA), Count(GedColumns.DeathsB));
        if (isOneSided && b > 0)
        {
            _problems.Add($"\"{GedColumns.DeathsB}\" is {b}, but in violence against civilians the second side has no forces.");
        }

        return new GedDeaths(
            Whole(GedColumns.Low), Whole(GedColumns.Best), Whole(GedColumns.High),
            isOneSided ? [a > 0 ? a : null] : [a, b], Count(GedColumns.DeathsOfCivilians), Count(GedColumns.DeathsOfUnknown));
    }

    private GedPlace? Place()
    {
        var (latitude, longitude) = (Degrees(GedColumns.Latitude, 90), Degrees(GedColumns.Longitude, 180));
        int? precision = row[GedColumns.PlacePrecision].Length == 0 ? null : Whole(GedColumns.PlacePrecision, GedPlace.IsPrecision, "a number from 1 to 7");
        return row[GedColumns.Place] is { Length: > 0 } name
            ? new GedPlace(PlainText.Shorten(name), latitude is { } north && longitude is { } east ? (north, east) : null, precision)
            : null;
    }

    private double? Degrees(string column, double most)
    {
        if (row[column] is not { Length: > 0 } text)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most)
        {
            return degrees;
        }

        _problems.Add($"\"{column}\" is \"{text}\", which is not a number of degrees from -{most} to {most}.");
        return null;
    }

    private DateOnly Day(string column)
    {
        // Some versions put the hour of midnight behind the day.
        var text = row[column];
        if (DateOnly.TryParseExact(text.AsSpan(0, Math.Min(text.Length, LengthOfADay)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        _problems.Add($"\"{column}\" is \"{text}\", which is not a day, such as 2016-06-28.");
        return default;
    }

    private int? Count(string column) => row[column].Length == 0 ? null : Whole(column);

    private int Whole(string column) => Whole(column, _ => true, $"a whole number from 0 to {int.MaxValue}");

    private int Whole(string column, Func<int, bool> isRight, string what)
    {
        if (int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && isRight(number))
        {
            return number;
        }

        _problems.Add($"\"{column}\" is \"{row[column]}\", which is not {what}.");
        return 0;
    }
}
