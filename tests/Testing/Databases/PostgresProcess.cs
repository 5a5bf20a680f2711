using System.Diagnostics;

namespace Contested.Testing.Databases;

/// <summary>Starts programs of PostgreSQL, which refuse to run as root: for root they run as an unprivileged user.</summary>
internal static class PostgresProcess
{
    // The user "nobody" of every Linux distribution.
    private const string UnprivilegedUser = "65534";

    /// <summary>Creates a folder that belongs to the user under whom the programs run.</summary>
    public static string CreateFolder()
    {
        var folder = Directory.CreateTempSubdirectory("contested-postgres-").FullName;
        if (Environment.IsPrivilegedProcess)
        {
            using var chown = Process.Start("chown", [$"{UnprivilegedUser}:{UnprivilegedUser}", folder]);
            chown.WaitForExit();
        }

        return folder;
    }

    /// <summary>Starts a program with all its streams redirected, so that it does not hold on to those of the tests.</summary>
    public static Process Start(string workingFolder, string program, params IEnumerable<string> arguments)
    {
        IEnumerable<string> command = Environment.IsPrivilegedProcess
            ? ["setpriv", $"--reuid={UnprivilegedUser}", $"--regid={UnprivilegedUser}", "--clear-groups", program, .. arguments]
            : [program, .. arguments];
        var start = new ProcessStartInfo(command.First(), command.Skip(1))
        {
            WorkingDirectory = workingFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start) ?? throw new InvalidOperationException($"{program} could not be started.");
    }

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it wrote.</exception>
    public static async Task RunAsync(string workingFolder, string program, params IEnumerable<string> arguments)
    {
        using var process = Start(workingFolder, program, arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed with code {process.ExitCode}:\n{await output}{await errors}");
        }
    }
}
