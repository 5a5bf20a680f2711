using System.Diagnostics;
using System.Globalization;
using Contested.Bench.Driver;
using Contested.Bench.Driver.Servers;

namespace Contested.Bench.Loading;

/// <summary>What a command of the program took.</summary>
/// <param name="Wall">How long it ran.</param>
/// <param name="ProgramCpu">The time on processors that it had.</param>
/// <param name="DatabaseCpu">The time on processors that the database's server had meanwhile.</param>
/// <param name="PeakBytes">The peak of its resident memory.</param>
internal sealed record ProgramRun(TimeSpan Wall, TimeSpan ProgramCpu, TimeSpan DatabaseCpu, long PeakBytes)
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(10);

    /// <summary>Both times on processors.</summary>
    public TimeSpan Cpu => ProgramCpu + DatabaseCpu;

    /// <summary>Runs <c>load</c> of a folder into a database.</summary>
    /// <param name="program">The path of the program.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="database">The database.</param>
    /// <exception cref="BenchmarkFailedException">It failed; the message holds what it wrote.</exception>
    public static async Task<ProgramRun> LoadAsync(string program, string folder, MeasuredDatabase database)
    {
        var start = new ProcessStartInfo("dotnet", [program, "load", folder, database.Setting])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var (database0, children0, clock) = (database.ReadCpu(), ChildrenCpu(), Stopwatch.StartNew());
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var ended = process.WaitForExitAsync();
        var peak = 0L;
        while (await Task.WhenAny(ended, Task.Delay(Poll)) != ended)
        {
            // After its end nothing tells the peak any more.
            peak = Math.Max(peak, ProcessUsage.PeakOf(process.Id));
        }

        await ended;
        var run = new ProgramRun(clock.Elapsed, ChildrenCpu() - children0, database.ReadCpu() - database0, peak);
        return process.ExitCode == 0
            ? run
            : throw new BenchmarkFailedException($"dotnet {string.Join(' ', start.ArgumentList)} failed:\n{await output}{await errors}");
    }

    // Of the children of this process that have ended: exact, as they are waited for.
    private static TimeSpan ChildrenCpu()
    {
        var text = File.ReadAllText("/proc/self/stat");
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromSeconds((long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture)) / 100.0);
    }
}
