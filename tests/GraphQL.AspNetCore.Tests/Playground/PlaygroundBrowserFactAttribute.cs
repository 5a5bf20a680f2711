using Contested.Testing.Browser;

namespace Contested.GraphQL.AspNetCore.Tests.Playground;

/// <summary>Marks a fact that needs both a browser and the built front end.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PlaygroundBrowserFactAttribute : BrowserFactAttribute
{
    public PlaygroundBrowserFactAttribute() => Skip ??= PlaygroundFactAttribute.SkipReason;
}
