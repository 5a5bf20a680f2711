using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Exporting;
using Contested.Domain.Identifiers;

namespace Contested.Domain.Importing.UcdpGed;

/// <summary>The actors, places and references that events name, each once.</summary>
internal sealed class GedCatalogue
{
    private readonly SortedDictionary<string, (string Name, string Id)> _sides = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, GedPlace> _places = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SourceArticle> _references = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sidesByKey = [];
    private readonly SortedDictionary<string, Dictionary<string, int>> _spellings = new(StringComparer.Ordinal);

    /// <summary>Adds what an event names. After the last, all can be asked for.</summary>
    /// <param name="ged">The event.</param>
    /// <param name="areSidesNamed">Whether its sides are actors here, and not those of another folder.</param>
    public void Add(GedEvent ged, bool areSidesNamed)
    {
        foreach (var side in areSidesNamed ? ged.Sides : [])
        {
            _sides.TryAdd(SlugOf(side), side);
            _sidesByKey.TryAdd(OriginalSource.KeyOf(side.Name), SlugOf(side));
        }

        if (ged.Place is { } place)
        {
            _places.TryAdd(SlugOf(place), place);
        }

        foreach (var source in ged.Sources)
        {
            _references.TryAdd(SlugOf(source), source);
        }

        if (ged.Original.Name is { } name)
        {
            var key = OriginalSource.KeyOf(name);
            if (!_spellings.TryGetValue(key, out var spellings))
            {
                _spellings.Add(key, spellings = []);
            }

            spellings[name] = spellings.GetValueOrDefault(name) + 1;
        }
    }

    /// <summary>The actors, sorted by slug within their types.</summary>
    public IEnumerable<ActorEntry> Actors =>
    [
        .. _sides.Select(side => Actor(side.Key, ActorType.Belligerent, side.Value.Name, side.Value.Id)),
        .. _spellings.Keys.Where(key => !_sidesByKey.ContainsKey(key)).Select(key => Actor(GedSlugs.OfActor(NameOf(key)), ActorType.Organization, NameOf(key), "")),
    ];

    /// <summary>The places, sorted by slug.</summary>
    public IEnumerable<PlaceEntry> Places => _places.Select(place => new PlaceEntry(
        Stored.Of(place.Key), Stored.Of(place.Value.Name), [], Stored.OrNull(place.Value.Coordinates?.Latitude), Stored.OrNull(place.Value.Coordinates?.Longitude), []));

    /// <summary>The references, sorted by slug.</summary>
    public IEnumerable<ReferenceEntry> References => _references.Select(reference => new ReferenceEntry(
        Stored.Of(reference.Key), Stored.Of(reference.Value.Headline), null, Stored.OrNull(reference.Value.Office), null, null, null,
        Stored.OrNull(reference.Value.Published), null, null, null, []));

    /// <summary>The slug of a side.</summary>
    public static string SlugOf((string Name, string Id) side) => GedSlugs.OfActor(side.Name, side.Id);

    /// <summary>The slug of a place.</summary>
    public static string SlugOf(GedPlace place) => GedSlugs.OfPlace(place);

    /// <summary>The slug of a source.</summary>
    public static string SlugOf(SourceArticle source) => GedSlugs.OfSource(source);

    /// <summary>The actor who reported figures, with the most frequent spelling of its name; null where that is nobody, or several.</summary>
    /// <remarks>Where a side has the name, it is that side.</remarks>
    public (string Slug, string Name)? ClaimantOf(OriginalSource original)
    {
        if (original.Name is null)
        {
            return null;
        }

        var key = OriginalSource.KeyOf(original.Name);
        return _sidesByKey.TryGetValue(key, out var side) ? (side, _sides[side].Name) : (GedSlugs.OfActor(NameOf(key)), NameOf(key));
    }

    private string NameOf(string key) => _spellings[key].OrderByDescending(spelling => spelling.Value).ThenBy(spelling => spelling.Key, StringComparer.Ordinal).First().Key;

    private static ActorEntry Actor(string slug, ActorType type, string name, string id) => new(
        Stored.Of(slug), Stored.Of(type), Stored.Of(name), [], null, null, null,
        id.Length == 0 ? [] : [new IdentifierEntry(Stored.Of(IdentifierScheme.UcdpActor), Stored.Of(id), null)]);
}
