using Contested.Domain.References;

namespace Contested.Domain.Documents;

/// <summary>The number of a reference in the list of a document.</summary>
public sealed class Listing
{
    /// <summary>The key of the listing in the database.</summary>
    public int Id { get; init; }

    /// <summary>The key of the document.</summary>
    public int DocumentId { get; init; }

    /// <summary>The document that lists the reference.</summary>
    public Document Document { get; init; } = null!;

    /// <summary>The number in the document's list, from 1 up; unique in the list.</summary>
    public int Number { get; init; }

    /// <summary>The key of the reference.</summary>
    public int ReferenceId { get; init; }

    /// <summary>The reference that has the number.</summary>
    public Reference Reference { get; init; } = null!;
}
