namespace Contested.Bench.Driver;

/// <summary>What is measured, and for how long.</summary>
internal sealed record RunSettings
{
    /// <summary>The names of the systems.</summary>
    public required IReadOnlyList<string> Systems { get; init; }

    /// <summary>The names of the queries.</summary>
    public required IReadOnlyList<string> Queries { get; init; }

    /// <summary>The number of engagements for the comparison of systems.</summary>
    public required int Scale { get; init; }

    /// <summary>The numbers of engagements between which the growth is measured; none where it is not.</summary>
    public required IReadOnlyList<int> Growth { get; init; }

    /// <summary>How often each cell is measured.</summary>
    public required int Rounds { get; init; }

    /// <summary>For how many seconds a cell is measured each time.</summary>
    public required int Seconds { get; init; }

    /// <summary>For how many seconds each query of a system is run at a time before it is measured, until it gets no faster.</summary>
    public required int WarmUpSeconds { get; init; }

    /// <summary>How often at most it is run so.</summary>
    public required int WarmUpBursts { get; init; }

    /// <summary>How many connections make the load.</summary>
    public required int Connections { get; init; }

    /// <summary>How often each start is timed.</summary>
    public required int Starts { get; init; }

    /// <summary>The seed of rows and variables.</summary>
    public required int Seed { get; init; }

    /// <summary>Whether the servers are built and the packages of the peers installed; where not, those of an earlier run are used.</summary>
    public required bool Build { get; init; }

    /// <summary>Whether parsing, validation and writing are measured.</summary>
    public required bool Micro { get; init; }

    /// <summary>The folder that keeps the databases for the next run, absolute.</summary>
    public required string Folder { get; init; }

    /// <summary>The port of the PostgreSQL server.</summary>
    public required int PostgresPort { get; init; }

    /// <summary>The port of the first system; the others get the following ones.</summary>
    public required int FirstPort { get; init; }

    /// <summary>The file for the results, absolute.</summary>
    public required string Results { get; init; }
}
