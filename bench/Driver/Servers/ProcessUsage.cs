using System.Globalization;

namespace Contested.Bench.Driver.Servers;

/// <summary>What a process and those it started have used, read from <c>/proc</c>.</summary>
/// <param name="Cpu">The time on processors, including that of processes that have ended.</param>
/// <param name="PeakBytes">The sum of the peaks of resident memory; those of processes that have ended are not in it.</param>
internal readonly record struct ProcessUsage(TimeSpan Cpu, long PeakBytes)
{
    // The kernel counts in USER_HZ, which is 100 on every architecture of Linux that .NET runs on.
    private const double TicksOfSecond = 100;

    /// <summary>Reads the use of a process tree.</summary>
    /// <param name="root">The process at its root.</param>
    public static ProcessUsage Of(int root)
    {
        var processes = Directory.GetDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), out var id) ? id : 0)
            .Where(id => id > 0)
            .Select(id => (Id: id, Fields: FieldsOf(id)))
            .Where(process => process.Fields is not null)
            .ToDictionary(process => process.Id, process => process.Fields!);
        var cpu = 0.0;
        var memory = 0L;
        foreach (var (id, fields) in processes.Where(process => IsBelow(process.Key, root, processes)))
        {
            var ticks = Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14]);
            cpu += ticks / TicksOfSecond;
            memory += PeakOf(id);
        }

        return new ProcessUsage(TimeSpan.FromSeconds(cpu), memory);
    }

    /// <summary>The peak of a process's resident memory in bytes; 0 where it has ended.</summary>
    public static long PeakOf(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(text => text.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : Number(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2]) * 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static bool IsBelow(int id, int root, Dictionary<int, string[]> processes) =>
        id == root || (processes.TryGetValue(id, out var fields) && Number(fields[1]) is var parent and > 1 && IsBelow((int)parent, root, processes));

    // What follows the name, which may hold spaces, in parentheses: state, parent, …
    private static string[]? FieldsOf(int id)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{id}/stat");
            return text[(text.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static long Number(string text) => long.Parse(text.Trim(), CultureInfo.InvariantCulture);
}
