using System.Diagnostics;
using Contested.Api.Persistence;

namespace Contested.Api.Tests.CommandLine;

/// <summary>What a program did that was started from a shell with arguments, and ended.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Starts the program of this repository and waits for its end.</summary>
    public static Task<ProgramRun> RunAsync(string workingFolder, params IEnumerable<string> arguments) =>
        RunAnyAsync(workingFolder, "dotnet", [typeof(DatasetOptions).Assembly.Location, .. arguments]);

    /// <summary>Starts any program and waits for its end.</summary>
    public static async Task<ProgramRun> RunAnyAsync(string workingFolder, string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return new ProgramRun(process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }
}
