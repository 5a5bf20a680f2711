namespace Contested.Bench.Driver.Results;

/// <summary>Everything that a run has measured.</summary>
internal sealed class RunResults
{
    /// <summary>The cells of all rounds.</summary>
    public List<Measurement> Measurements { get; } = [];

    /// <summary>The peaks of resident memory by system and number of engagements, in bytes.</summary>
    public Dictionary<(string System, int Engagements), long> PeakBytes { get; } = [];

    /// <summary>The sizes of the first answers by query, in bytes.</summary>
    public Dictionary<string, int> AnswerBytes { get; } = [];

    /// <summary>The times from the start of a process to its first answer, in milliseconds.</summary>
    public Dictionary<string, List<double>> StartMilliseconds { get; } = [];

    /// <summary>The tables of the measurements of parts, in Markdown.</summary>
    public List<string> MicroTables { get; } = [];

    /// <summary>The median of a figure of a cell over the rounds; not a number where it was not measured.</summary>
    public double Median(string system, string query, int engagements, Func<Measurement, double> figure) =>
        Measurements.Where(cell => cell.System == system && cell.Query == query && cell.Engagements == engagements).Select(figure).Median();

    /// <summary>The median over the rounds of the ratio of throughputs within a round.</summary>
    public double Ratio(string system, string baseline, string query, int engagements) => Measurements
        .Where(cell => cell.System == system && cell.Query == query && cell.Engagements == engagements)
        .Join(
            Measurements.Where(cell => cell.System == baseline && cell.Query == query && cell.Engagements == engagements),
            cell => cell.Round,
            cell => cell.Round,
            (cell, other) => cell.RequestsPerSecond / other.RequestsPerSecond)
        .Median();
}
