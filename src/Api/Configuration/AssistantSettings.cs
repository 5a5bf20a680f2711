namespace Contested.Api.Configuration;

/// <summary>What assistants are offered, from the section <c>Mcp</c>.</summary>
internal sealed class AssistantSettings
{
    /// <summary>Whether there is a server for assistants; where null, only in development.</summary>
    public bool? Enabled { get; set; }
}
