namespace Contested.GraphQL.AspNetCore.Playground;

/// <summary>A tab of the playground. It is titled with the name of the operation in it.</summary>
public sealed record PlaygroundTab
{
    /// <summary>The text in the query editor: a document, with comments if need be.</summary>
    public required string Query { get; init; }

    /// <summary>The text in the variables editor: a JSON object. Null leaves the editor empty.</summary>
    public string? Variables { get; init; }
}
