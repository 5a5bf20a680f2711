namespace Contested.GraphQL.AspNetCore.Tests.Playground;

/// <summary>Marks a theory about the built front end, skipped where the build left it out (but not in continuous integration).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PlaygroundTheoryAttribute : TheoryAttribute
{
    public PlaygroundTheoryAttribute() => Skip = PlaygroundFactAttribute.SkipReason;
}
