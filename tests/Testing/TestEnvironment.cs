namespace Contested.Testing;

/// <summary>Where the tests run.</summary>
public static class TestEnvironment
{
    /// <summary>Whether the tests run in continuous integration (the variable <c>CI</c> is <c>true</c>), where nothing is skipped or accepted silently.</summary>
    public static bool IsContinuousIntegration =>
        string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);
}
