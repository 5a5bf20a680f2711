using System.Globalization;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Documents;
using Contested.Domain.References;

namespace Contested.Domain.Datasets.Building;

/// <summary>Turns the entries of documents and references into rows.</summary>
internal static class DocumentRows
{
    /// <summary>The row of a reference.</summary>
    public static Reference ReferenceOf(ReferenceEntry entry, int id) => new()
    {
        Id = id,
        Slug = entry.Slug.Value,
        Title = entry.Title.Value,
        Author = entry.Author?.Value,
        Publisher = entry.Publisher?.Value,
        Url = entry.Url?.Value,
        ArchiveUrl = entry.ArchiveUrl?.Value,
        Language = entry.Language?.Value,
        Published = entry.Published?.Value,
        RetrievedOn = entry.RetrievedOn?.Value,
        ArchivedOn = entry.ArchivedOn?.Value,
        RetractedOn = entry.RetractedOn?.Value,
    };

    /// <summary>The row of a document, with the references that its numbers stand for.</summary>
    public static ListedDocument DocumentOf(DocumentContent file, int id)
    {
        var entry = file.Document!;
        var document = new Document
        {
            Id = id,
            Slug = file.Slug.Value,
            Title = entry.Title.Value,
            Kind = entry.Kind.Value,
            Author = entry.Author?.Value,
            Publisher = entry.Publisher?.Value,
            Url = entry.Url?.Value,
            Language = entry.Language?.Value,
            Published = entry.Published?.Value,
            RetrievedOn = entry.RetrievedOn?.Value,
            Licence = entry.Licence.Value,
            LicenceUrl = entry.LicenceUrl?.Value,
            Attribution = entry.Attribution.Value,
        };
        return new ListedDocument(
            document,
            entry.Listings.ToDictionary(listing => listing.Key.Value.ToString(CultureInfo.InvariantCulture), listing => listing.Value.Value));
    }

    /// <summary>The numbered references of a document and the statements of its outline.</summary>
    public static IEnumerable<object> PartsOf(DocumentEntry entry, int document, KnownReferences references, KeySequence keys)
    {
        foreach (var (number, reference) in entry.Listings)
        {
            yield return new Listing
            {
                Id = keys.Next<Listing>(),
                DocumentId = document,
                Number = number.Value,
                ReferenceId = references.KeyOf(reference.Value),
            };
        }

        foreach (var (prefix, count) in entry.Outline)
        {
            for (var number = 1; number <= count.Value; number++)
            {
                yield return new DocumentStatement
                {
                    Id = keys.Next<DocumentStatement>(),
                    DocumentId = document,
                    Locator = $"{prefix.Value}/{number}",
                };
            }
        }
    }
}
