using System.ComponentModel;
using System.Diagnostics;
using Contested.Testing;

namespace Contested.Api.Tests.Documents;

/// <summary>A theory that is skipped where a program that draws charts is missing, but not in continuous integration.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChartTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips the theory where the program is missing.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Arguments with which it succeeds where all that it needs is there.</param>
    public ChartTheoryAttribute(string program, params string[] arguments)
    {
        if (!TestEnvironment.IsContinuousIntegration && !Succeeds(program, arguments))
        {
            Skip = $"\"{program} {string.Join(' ', arguments)}\" fails here; docs/tutorial.md says what to install.";
        }
    }

    private static bool Succeeds(string program, string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
