using System.Globalization;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>What entries can name in each other.</summary>
internal sealed class DatasetIndex
{
    private readonly Dictionary<string, ActorType?> _actorTypes;
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _listings;
    private readonly Dictionary<string, LocatorChecker> _locators;

    /// <summary>Indexes the entries; reports every slug that is given twice.</summary>
    public DatasetIndex(DatasetContent content, ProblemCollector problems)
    {
        Places = new SlugIndex("place", [.. content.Places?.Select(place => place.Slug) ?? []], content.Places is not null, problems);
        Actors = new SlugIndex("actor", [.. content.Actors?.Select(actor => actor.Slug) ?? []], content.Actors is not null, problems);
        References = new SlugIndex(
            "reference", content.References?.Read().Select(reference => reference.Slug) ?? [], content.References is not null, problems, content.References?.Count ?? 0);
        Documents = new SlugIndex("document", [.. content.Documents.Select(document => document.Slug)], isComplete: true, problems);
        Engagements = new SlugIndex("engagement", content.Engagements.Slugs, isComplete: true, problems, content.Engagements.Names.Count);

        _actorTypes = (content.Actors ?? [])
            .DistinctBy(actor => actor.Slug.Value).ToDictionary(actor => actor.Slug.Value, actor => actor.Type?.Value);
        var documents = content.Documents
            .Where(file => file.Document is not null).ToDictionary(file => file.Slug.Value, file => file.Document!);
        _listings = documents.ToDictionary(document => document.Key, document => ListingsOf(document.Value));
        _locators = documents.ToDictionary(document => document.Key, document => new LocatorChecker(document.Value, problems));
    }

    /// <summary>The slugs of places.</summary>
    public SlugIndex Places { get; }

    /// <summary>The slugs of actors.</summary>
    public SlugIndex Actors { get; }

    /// <summary>The slugs of references.</summary>
    public SlugIndex References { get; }

    /// <summary>The slugs of documents.</summary>
    public SlugIndex Documents { get; }

    /// <summary>The slugs of engagements.</summary>
    public SlugIndex Engagements { get; }

    /// <summary>What checks the locators of each document that can be read.</summary>
    public IEnumerable<LocatorChecker> Locators => _locators.Values;

    /// <summary>The type of an actor; null where there is no such actor, or its type cannot be read.</summary>
    public ActorType? TypeOf(string actor) => _actorTypes.GetValueOrDefault(actor);

    /// <summary>The slugs of references by their numbers in a document; null where there is none or it cannot be read.</summary>
    public IReadOnlyDictionary<string, string>? ListingsOf(string document) => _listings.GetValueOrDefault(document);

    /// <summary>The slugs of references by their numbers in a document, as markers write them.</summary>
    public static IReadOnlyDictionary<string, string> ListingsOf(DocumentEntry document) => document.Listings
        .DistinctBy(listing => listing.Key.Value)
        .ToDictionary(listing => listing.Key.Value.ToString(CultureInfo.InvariantCulture), listing => listing.Value.Value);

    /// <summary>What checks the locators of a document; null where there is none or it cannot be read.</summary>
    public LocatorChecker? LocatorsOf(string slug) => _locators.GetValueOrDefault(slug);
}
