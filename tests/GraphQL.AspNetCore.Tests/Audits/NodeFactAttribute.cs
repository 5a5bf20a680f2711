namespace Contested.GraphQL.AspNetCore.Tests.Audits;

/// <summary>Marks a fact that needs Node.js with npm; skipped where there is none (but not in continuous integration).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        var isContinuousIntegration = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);
        if (!isContinuousIntegration && !(IsOnPath("node") && IsOnPath("npm")))
        {
            Skip = "The audits of GraphQL over HTTP were NOT run: they take Node.js 20 or later with npm.";
        }
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => new[] { program, $"{program}.exe", $"{program}.cmd" }.Select(file => Path.Combine(folder, file)))
            .Any(File.Exists);
}
