namespace Contested.Bench.Driver;

/// <summary>The benchmark cannot go on; the message says why and what to do.</summary>
internal sealed class BenchmarkFailedException(string message) : Exception(message);
