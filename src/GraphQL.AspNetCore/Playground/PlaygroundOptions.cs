namespace Contested.GraphQL.AspNetCore.Playground;

/// <summary>How the playground presents itself.</summary>
public sealed class PlaygroundOptions
{
    /// <summary>The title of the page, as plain text.</summary>
    public string Title { get; set; } = "GraphQL playground";

    /// <summary>
    /// The tabs that a first visit opens, in this order; the first one is in front. Later visits open the tabs that
    /// the last one left. Where there are none, a first visit opens with GraphiQL's own welcome.
    /// </summary>
    public IReadOnlyList<PlaygroundTab> Tabs { get; set; } = [];

    /// <summary>The links at the top of the page, in this order.</summary>
    public IReadOnlyList<PlaygroundLink> Links { get; set; } = [];
}
