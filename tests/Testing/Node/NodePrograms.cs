namespace Contested.Testing.Node;

/// <summary>Node.js and its package manager.</summary>
internal static class NodePrograms
{
    /// <summary>Whether both can be started.</summary>
    public static bool AreInstalled => IsOnPath("node") && IsOnPath("npm");

    /// <summary>The package manager's name as a program.</summary>
    public static string Npm => OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => new[] { program, $"{program}.exe", $"{program}.cmd" }.Select(file => Path.Combine(folder, file)))
            .Any(File.Exists);
}
