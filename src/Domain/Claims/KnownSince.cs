using Contested.Domain.Documents;
using Contested.Domain.References;

namespace Contested.Domain.Claims;

/// <summary>The earliest day by which a claim demonstrably existed, and which date shows it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Basis">Which date it is.</param>
public sealed record KnownSince(DateOnly Day, KnownSinceBasis Basis)
{
    /// <summary>Since when a claim is known.</summary>
    /// <param name="document">The document that makes the statement.</param>
    /// <param name="references">The references on which the statement rests.</param>
    /// <returns>The earliest day of a reference; without one that of the document; null where that has no date either.</returns>
    public static KnownSince? Of(Document document, IEnumerable<Reference> references)
    {
        ArgumentNullException.ThrowIfNull(document);
        return references.Select(Of).OfType<KnownSince>().OrderBy(known => known.Day).ThenBy(known => known.Basis).FirstOrDefault()
            ?? At(document.Published?.Latest ?? document.RetrievedOn, KnownSinceBasis.Document);
    }

    /// <summary>Since when a reference is known.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>The day of its publication, else that on which it was read, else that on which it was archived; null where it has none.</returns>
    public static KnownSince? Of(Reference reference) =>
        At(reference.Published?.Latest, KnownSinceBasis.Published)
        ?? At(reference.RetrievedOn, KnownSinceBasis.Retrieved)
        ?? At(reference.ArchivedOn, KnownSinceBasis.Archived);

    private static KnownSince? At(DateOnly? day, KnownSinceBasis basis) => day is { } known ? new KnownSince(known, basis) : null;
}
