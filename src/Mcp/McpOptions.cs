namespace Contested.Mcp;

/// <summary>What the server for assistants has to know of the application.</summary>
public sealed class McpOptions
{
    /// <summary>The most items of a page of the GraphQL server.</summary>
    public int PageSize { get; set; } = 50;
}
