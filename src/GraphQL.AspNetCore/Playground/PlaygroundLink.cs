namespace Contested.GraphQL.AspNetCore.Playground;

/// <summary>A link at the top of the playground.</summary>
/// <param name="Text">What it says, as plain text.</param>
/// <param name="Address">
/// Where it leads. One that starts with <c>~/</c> is below the root of the application, also behind a proxy that takes a prefix
/// away; anything else stands in the page as it is.
/// </param>
public sealed record PlaygroundLink(string Text, string Address);
