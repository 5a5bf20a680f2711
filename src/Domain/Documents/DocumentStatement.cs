namespace Contested.Domain.Documents;

/// <summary>A statement of a document, by its place in the document.</summary>
/// <remarks>One row for each statement of the document's outline, so that claims can be held against the whole document.</remarks>
public sealed class DocumentStatement
{
    /// <summary>The key of the statement in the database.</summary>
    public int Id { get; init; }

    /// <summary>The key of the document.</summary>
    public int DocumentId { get; init; }

    /// <summary>
    /// Where the statement stands in the document: section, paragraph or row, and number of the statement, separated by slashes.
    /// </summary>
    public required string Locator { get; init; }
}
