namespace Contested.Mcp.Answers;

/// <summary>A tool does not answer a call as it stands.</summary>
/// <param name="message">What is wrong and what would be right.</param>
/// <param name="code">The code of the error, as at the GraphQL endpoint.</param>
internal sealed class ToolRefusedException(string message, string? code = null) : Exception(message)
{
    /// <summary>The code of the error; null where there is none.</summary>
    public string? Code { get; } = code;
}
