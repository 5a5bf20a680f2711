namespace Contested.Testing.Browser;

/// <summary>The Chromium that browser tests run in. Nothing is downloaded: it is one that the machine has.</summary>
public static class BrowserExecutable
{
    /// <summary>The environment variable that names the executable, ahead of every other place.</summary>
    public const string Variable = "CONTESTED_CHROMIUM";

    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["chrome.exe", "msedge.exe"] : ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>The full path of the executable, or null where there is none.</summary>
    public static string? Path { get; } = Find();

    /// <summary>Why there is no browser, and what to do about it.</summary>
    public static string MissingReason =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } configured
            ? $"No browser: {Variable} names '{configured}', which does not exist."
            : $"No browser: none of {string.Join(", ", Names)} is on the PATH. Install Chromium (Debian: apt-get install chromium), or name an executable in {Variable}.";

    private static string? Find()
    {
        var candidates = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } configured
            ? [configured]
            : (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .Append("/usr/bin")
                .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)));
        return candidates.FirstOrDefault(File.Exists);
    }
}
