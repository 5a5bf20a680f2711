using Contested.Testing;
using Contested.Testing.Browser;

namespace Contested.Api.Tests.Explorer;

/// <summary>Marks a fact that needs a browser and the built explorer; without them it is skipped, but not in continuous integration.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ExplorerBrowserFactAttribute : BrowserFactAttribute
{
    private static readonly bool IsBuilt = typeof(Program).Assembly.GetManifestResourceNames().Contains("Explorer/index.html");

    public ExplorerBrowserFactAttribute() => Skip ??= IsBuilt || TestEnvironment.IsContinuousIntegration
        ? null
        : "The explorer is not part of this build: it takes Node.js to build it.";
}
