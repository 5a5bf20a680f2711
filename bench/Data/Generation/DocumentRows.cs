using Contested.Domain.Dates;
using Contested.Domain.Documents;
using Contested.Domain.Engagements;
using Contested.Domain.References;

namespace Contested.Bench.Data.Generation;

/// <summary>
/// Makes up the articles from which claims are taken: one on each engagement, with statements and numbered references of its own.
/// </summary>
internal sealed class DocumentRows(Draws draws, KeySequence keys)
{
    private static readonly DateOnly FirstRetrieval = new(2025, 1, 1);

    private static readonly string[] Publishers =
    [
        "Morning Courier", "River Times", "Wire Agency", "The Observer Post", "Frontier Review", "City Gazette", "Monitor Weekly",
        "Radio East",
    ];

    private readonly RandomSequence _random = draws.Main;
    private readonly RandomSequence _details = draws.Details;

    /// <summary>The article on an engagement.</summary>
    public Document ArticleOn(Engagement engagement)
    {
        var slug = $"article-{engagement.Slug}";
        return new Document
        {
            Id = keys.Next<Document>(),
            Slug = slug,
            Title = engagement.Name,
            Kind = DocumentKind.EncyclopediaArticle,
            Language = _random.Chance(0.9) ? "en" : null,
            Publisher = _random.Chance(0.7) ? _random.Pick(Publishers) : null,
            Url = $"https://encyclopedia.example/{slug}",
            RetrievedOn = _details.Chance(0.9) ? FirstRetrieval.AddDays(_details.Below(365)) : null,
            Licence = "CC BY-SA 4.0",
            LicenceUrl = "https://creativecommons.org/licenses/by-sa/4.0/",
            Attribution = "The authors of the article",
        };
    }

    /// <summary>The statements of a document.</summary>
    public IEnumerable<DocumentStatement> StatementsOf(Document document) =>
        Enumerable.Range(1, _random.Between(1, 4)).Select(number => new DocumentStatement
        {
            Id = keys.Next<DocumentStatement>(),
            DocumentId = document.Id,
            Locator = $"article/1/{number}",
        });

    /// <summary>The references of the article on an engagement.</summary>
    public IEnumerable<Reference> ReferencesOf(Engagement engagement)
    {
        var count = ClaimRows.MostCitations + _random.Skewed(8, 3);
        for (var number = 1; number <= count; number++)
        {
            var begun = engagement.StartDate ?? EngagementRows.FirstDay;
            DateOnly? published = _random.Chance(0.8) ? begun.AddDays(_random.Skewed(2000, 3)) : null;
            yield return new Reference
            {
                Id = keys.Next<Reference>(),
                Slug = $"{engagement.Slug}-ref-{number}",
                Title = Vocabulary.Sentence(_random, 4, 9)[..^1],
                Author = _random.Chance(0.4) ? $"{Vocabulary.Name(_random)} {Vocabulary.Name(_random)}" : null,
                Publisher = _random.Chance(0.85) ? _random.Pick(Publishers) : null,
                Published = published is { } day ? PartialDate.Of(day) : MaybeYearOrMonth(begun),
                RetrievedOn = _random.Chance(0.7) ? (published ?? EngagementRows.FirstDay).AddDays(_random.Below(1000)) : null,
                ArchivedOn = _random.Chance(0.2) ? (published ?? EngagementRows.FirstDay).AddDays(_random.Below(3000)) : null,
            };
        }
    }

    /// <summary>The numbers of the references of a document, from 1.</summary>
    public IEnumerable<Listing> ListingsOf(Document document, IReadOnlyList<Reference> references) =>
        references.Select((reference, index) => new Listing
        {
            Id = keys.Next<Listing>(),
            DocumentId = document.Id,
            Number = index + 1,
            ReferenceId = reference.Id,
            Reference = reference,
        });

    private PartialDate? MaybeYearOrMonth(DateOnly begun) => _details.Chance(0.25) ? _details.YearOrMonthOf(begun) : null;
}
