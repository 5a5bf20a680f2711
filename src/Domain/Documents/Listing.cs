using Contested.Domain.References;

namespace Contested.Domain.Documents;

/// <summary>A reference's number in a document's list.</summary>
public sealed class Listing
{
    /// <summary>The key of the listing in the database.</summary>
    public int Id { get; init; }

    /// <summary>The key of the document.</summary>
    public int DocumentId { get; init; }

    /// <summary>The document that lists the reference.</summary>
    public Document Document { get; init; } = null!;

    /// <summary>The number in the document's list: 1 or higher, and unique there.</summary>
    public int Number { get; init; }

    /// <summary>The key of the reference.</summary>
    public int ReferenceId { get; init; }

    /// <summary>The reference with this number.</summary>
    public Reference Reference { get; init; } = null!;
}
