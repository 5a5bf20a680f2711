using Contested.GraphQL.AspNetCore.Playground;

namespace Contested.GraphQL.AspNetCore.Tests.Playground;

/// <summary>Marks a fact about the built front end, skipped where the build left it out (but not in continuous integration).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PlaygroundFactAttribute : FactAttribute
{
    public PlaygroundFactAttribute() => Skip = SkipReason;

    internal static string? SkipReason =>
        PlaygroundPage.Embedded.Template is null && Environment.GetEnvironmentVariable("CI") != "true"
            ? "The playground is not part of this build: it takes Node.js to build it."
            : null;
}
