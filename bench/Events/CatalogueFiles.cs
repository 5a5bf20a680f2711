using static System.FormattableString;

namespace Contested.Bench.Events;

/// <summary>Writes actors, places and references when events name them for the first time.</summary>
internal sealed class CatalogueFiles(string folder) : IDisposable
{
    private readonly TableFile _actors = new(folder, "actors.csv", "slug", "type", "name");
    private readonly TableFile _places = new(folder, "places.csv", "slug", "name", "latitude", "longitude");
    private readonly TableFile _references = new(folder, "references.csv", "slug", "title", "publisher", "published");
    private readonly Slugs<string> _actorSlugs = new();
    private readonly Slugs<(string, (string, string))> _placeSlugs = new();
    private readonly Dictionary<(int, SourceArticle), string> _referenceSlugs = [];

    /// <summary>The slug of a side.</summary>
    public string ActorOf(string name)
    {
        var slug = _actorSlugs.Of(name, name, out var isNew);
        if (isNew)
        {
            _actors.Write(slug, "BELLIGERENT", name);
        }

        return slug;
    }

    /// <summary>The slug of the place of an event.</summary>
    public string PlaceOf(GedEvent ged)
    {
        var slug = _placeSlugs.Of((ged.Place, ged.Coordinates), ged.Place, out var isNew);
        if (isNew)
        {
            _places.Write(slug, ged.Place, ged.Coordinates.Latitude, ged.Coordinates.Longitude);
        }

        return slug;
    }

    /// <summary>The slug of a source, which each copy of the events has of its own.</summary>
    public string ReferenceOf(SourceArticle source, int copy)
    {
        if (!_referenceSlugs.TryGetValue((copy, source), out var slug))
        {
            slug = Invariant($"source-{_referenceSlugs.Count + 1}");
            _referenceSlugs.Add((copy, source), slug);
            _references.Write(slug, source.Headline, source.Office, source.Published);
        }

        return slug;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _actors.Dispose();
        _places.Dispose();
        _references.Dispose();
    }
}
