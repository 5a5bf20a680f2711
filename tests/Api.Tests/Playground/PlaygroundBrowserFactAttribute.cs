using Contested.GraphQL.AspNetCore.Playground;
using Contested.Testing;
using Contested.Testing.Browser;

namespace Contested.Api.Tests.Playground;

/// <summary>Marks a fact that needs a browser and the built playground; without them it is skipped, but not in continuous integration.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PlaygroundBrowserFactAttribute : BrowserFactAttribute
{
    private static readonly bool IsBuilt = typeof(PlaygroundTab).Assembly.GetManifestResourceNames().Contains("Playground/index.html");

    public PlaygroundBrowserFactAttribute() => Skip ??= IsBuilt || TestEnvironment.IsContinuousIntegration
        ? null
        : "The playground is not part of this build: it takes Node.js to build it.";
}
