using Xunit;

namespace Contested.Testing;

/// <summary>Marks a fact that needs a program of this machine; skipped where it is not installed (but not in continuous integration).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProgramFactAttribute : FactAttribute
{
    /// <summary>Marks a fact.</summary>
    /// <param name="program">The name of the program.</param>
    /// <param name="subject">What is not tested where it is skipped, as the subject of a sentence.</param>
    public ProgramFactAttribute(string program, string subject)
    {
        if (!TestEnvironment.IsContinuousIntegration && Find(program) is null)
        {
            Skip = $"{subject} NOT tested: there is no {program} on this machine.";
        }
    }

    /// <summary>Finds a program, also among those that only an administrator has in <c>PATH</c>; null where there is none.</summary>
    public static string? Find(string program) => $"{Environment.GetEnvironmentVariable("PATH")}{Path.PathSeparator}/usr/sbin"
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}
