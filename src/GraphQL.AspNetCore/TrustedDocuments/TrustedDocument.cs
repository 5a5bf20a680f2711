namespace Contested.GraphQL.AspNetCore.TrustedDocuments;

/// <summary>A document that the server knows by its name.</summary>
/// <param name="Name">The name, which is that of its file.</param>
/// <param name="Text">The text.</param>
internal sealed record TrustedDocument(string Name, string Text);
