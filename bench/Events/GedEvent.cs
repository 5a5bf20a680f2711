namespace Contested.Bench.Events;

/// <summary>A row of the table of events.</summary>
internal sealed record GedEvent
{
    /// <summary>The number of the event.</summary>
    public required int Id { get; init; }

    /// <summary>Whether it is violence against civilians.</summary>
    public required bool IsOneSided { get; init; }

    /// <summary>The names of the two sides.</summary>
    public required IReadOnlyList<string> Sides { get; init; }

    /// <summary>The name of the place.</summary>
    public required string Place { get; init; }

    /// <summary>Where the place is, in degrees as the table writes them.</summary>
    public required (string Latitude, string Longitude) Coordinates { get; init; }

    /// <summary>The first day, <c>2016-06-28</c>.</summary>
    public required string Start { get; init; }

    /// <summary>The last day.</summary>
    public required string End { get; init; }

    /// <summary>The event in words.</summary>
    public string Name => $"{Sides[0]} and {Sides[1]} near {Place} on {Start}";

    /// <summary>How many died at least, most likely and at most, in order also where the table has them in another.</summary>
    public required (int Low, int Best, int High) Deaths { get; init; }

    /// <summary>How many died of each side, and among civilians, and how many of whom nothing is known.</summary>
    public required IReadOnlyList<int> DeathsByPopulation { get; init; }

    /// <summary>The sources behind the row, each once.</summary>
    public required IReadOnlyList<SourceArticle> Sources { get; init; }
}
