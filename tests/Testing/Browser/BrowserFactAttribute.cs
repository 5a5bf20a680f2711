using Xunit;

namespace Contested.Testing.Browser;

/// <summary>
/// Marks a fact that needs a browser. Where there is none it is skipped, with the reason; in continuous integration
/// (<c>CI=true</c>) it runs and fails instead.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public class BrowserFactAttribute : FactAttribute
{
    /// <summary>Looks for the browser.</summary>
    public BrowserFactAttribute()
    {
        var isContinuousIntegration = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);
        if (BrowserExecutable.Path is null && !isContinuousIntegration)
        {
            Skip = BrowserExecutable.MissingReason;
        }
    }
}
