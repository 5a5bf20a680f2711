namespace Contested.Api.Configuration;

/// <summary>What the GraphQL server shows, from the section <c>GraphQL</c>.</summary>
internal sealed class ServerSettings
{
    /// <summary>Whether the server tells its schema; by default it does.</summary>
    public bool Introspection { get; set; } = true;

    /// <summary>Whether unexpected errors carry their exception; where null, only in development.</summary>
    public bool? ErrorDetails { get; set; }

    /// <summary>Whether a browser gets the playground; by default it does.</summary>
    public bool Playground { get; set; } = true;
}
