using System.Diagnostics;

namespace Contested.Bench.Driver;

/// <summary>Runs a program to its end.</summary>
internal static class CommandLineProgram
{
    /// <summary>Runs a program and returns what it wrote.</summary>
    /// <exception cref="BenchmarkFailedException">It is missing, or failed; the message holds what it wrote.</exception>
    public static async Task<string> RunAsync(string program, IEnumerable<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
        };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0
                ? await output
                : throw new BenchmarkFailedException($"{program} {string.Join(' ', start.ArgumentList)} failed:\n{await output}{await errors}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new BenchmarkFailedException($"The program {program} is missing; bench/README.md says what to install.");
        }
    }
}
