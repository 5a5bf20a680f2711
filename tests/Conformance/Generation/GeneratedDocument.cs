namespace Contested.Conformance.Generation;

/// <summary>A document with the values of its variables and the operation to execute.</summary>
/// <param name="Text">The document.</param>
/// <param name="Variables">A JSON object.</param>
/// <param name="OperationName">The name, or null.</param>
internal sealed record GeneratedDocument(string Text, string Variables, string? OperationName);
