namespace Contested.Bench.Loading;

/// <summary>What loading into a database takes.</summary>
/// <param name="Product">The product.</param>
/// <param name="Rows">How many rows the database holds after the load.</param>
/// <param name="Load">The load into the empty database.</param>
/// <param name="PlainCpu">The time on processors of a plain insert of the same rows.</param>
/// <param name="Change">The load of one changed figure, beside a server.</param>
/// <param name="ManyTimes">The load of many times as many events.</param>
internal sealed record LoadingMeasurement(
    string Product, int Rows, ProgramRun Load, TimeSpan PlainCpu, ChangedFigure Change, ProgramRun ManyTimes)
{
    /// <summary>How many times as much the load takes as the plain insert.</summary>
    public double CpuRatio => Load.Cpu / PlainCpu;

    /// <summary>How many times the memory the load of many times as many events takes.</summary>
    public double MemoryRatio => (double)ManyTimes.PeakBytes / Load.PeakBytes;
}
