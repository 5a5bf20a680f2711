using Contested.Domain.Datasets.Entries;
using Contested.Domain.Dates;
using Contested.Domain.References;

namespace Contested.Domain.Datasets.Building;

/// <summary>Of each reference, what the claims that cite it follow from: there may be very many, so no more is kept in memory.</summary>
/// <param name="count">How many there are.</param>
/// <param name="addresses">The addresses that matter: those of documents.</param>
internal sealed class KnownReferences(int count, IReadOnlySet<string> addresses)
{
    private readonly Dictionary<string, Known> _references = new(count);

    // Few outlets publish all of them, on few days.
    private readonly Dictionary<string, string> _names = [];
    private readonly Dictionary<string, PartialDate> _dates = [];

    /// <summary>Adds a reference.</summary>
    /// <param name="entry">The reference.</param>
    /// <param name="key">Its key.</param>
    /// <param name="content">The fingerprint of its content.</param>
    public void Add(ReferenceEntry entry, int key, byte[] content) => _references.Add(entry.Slug.Value, new Known(
        key,
        BitConverter.ToUInt128(content),
        Shared(entry.Author?.Value),
        Shared(entry.Publisher?.Value),
        entry.Url is { } url && addresses.Contains(url.Value) ? url.Value : null,
        Shared(entry.Published?.Value),
        entry.RetrievedOn?.Value,
        entry.ArchivedOn?.Value,
        entry.RetractedOn?.Value));

    /// <summary>The key of a reference.</summary>
    public int KeyOf(string slug) => _references[slug].Key;

    /// <summary>The fingerprint of the content of a reference.</summary>
    public UInt128 ContentOf(string slug) => _references[slug].Content;

    /// <summary>A reference, without what nothing follows from.</summary>
    public Reference Of(string slug)
    {
        var known = _references[slug];
        return new Reference
        {
            Id = known.Key,
            Slug = slug,
            Title = "",
            Author = known.Author,
            Publisher = known.Publisher,
            Url = known.Url,
            Published = known.Published,
            RetrievedOn = known.RetrievedOn,
            ArchivedOn = known.ArchivedOn,
            RetractedOn = known.RetractedOn,
        };
    }

    private string? Shared(string? name) => name is null ? null : _names.TryGetValue(name, out var known) ? known : _names[name] = name;

    private PartialDate? Shared(PartialDate? date) => date is null ? null : _dates.TryGetValue(date.Text, out var known) ? known : _dates[date.Text] = date;

    private readonly record struct Known(
        int Key,
        UInt128 Content,
        string? Author,
        string? Publisher,
        string? Url,
        PartialDate? Published,
        DateOnly? RetrievedOn,
        DateOnly? ArchivedOn,
        DateOnly? RetractedOn);
}
