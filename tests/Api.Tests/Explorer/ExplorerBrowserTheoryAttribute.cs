namespace Contested.Api.Tests.Explorer;

/// <summary>Marks a theory that needs what <see cref="ExplorerBrowserFactAttribute"/> needs, and is skipped where that is.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ExplorerBrowserTheoryAttribute : TheoryAttribute
{
    public ExplorerBrowserTheoryAttribute() => Skip = new ExplorerBrowserFactAttribute().Skip;
}
