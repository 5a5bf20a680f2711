namespace Contested.Bench.Driver.Results;

/// <summary>A system with a query in a round.</summary>
/// <param name="System">The name of the system.</param>
/// <param name="Query">The name of the query.</param>
/// <param name="Engagements">The size of the database.</param>
/// <param name="Round">The round, from 1.</param>
/// <param name="RequestsPerSecond">The throughput.</param>
/// <param name="MedianMilliseconds">The time that half of the answers took at most.</param>
/// <param name="P99Milliseconds">The time that 99 of 100 answers took at most.</param>
/// <param name="ServerMicroseconds">The processor time of the server for a request.</param>
/// <param name="DatabaseMicroseconds">The processor time of PostgreSQL for a request.</param>
internal sealed record Measurement(
    string System,
    string Query,
    int Engagements,
    int Round,
    double RequestsPerSecond,
    double MedianMilliseconds,
    double P99Milliseconds,
    double ServerMicroseconds,
    double DatabaseMicroseconds);
