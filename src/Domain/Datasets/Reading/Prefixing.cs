using Contested.Domain.Datasets.Building;
using Contested.Domain.Datasets.Entries;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Puts the prefix of a folder before the slugs of all that the folder declares, and before those by which its entries name that.</summary>
internal sealed class Prefixing
{
    private readonly string _prefix;
    private readonly ProblemCollector _problems;
    private readonly HashSet<string> _places;
    private readonly HashSet<string> _actors;
    private readonly HashSet<string> _references;
    private readonly HashSet<string> _documents;
    private readonly HashSet<string> _engagements;

    private Prefixing(DatasetContent content, string prefix, ProblemCollector problems)
    {
        (_prefix, _problems) = (prefix, problems);
        _places = [.. content.Places?.Select(place => place.Slug.Value) ?? []];
        _actors = [.. content.Actors?.Select(actor => actor.Slug.Value) ?? []];
        _references = [.. content.References?.Read().Select(reference => reference.Slug.Value) ?? []];
        _documents = [.. content.Documents.Select(document => document.Slug.Value)];
        _engagements = [.. content.Engagements.Slugs.Values()];
    }

    /// <summary>The content of the folder under its prefix.</summary>
    public static DatasetContent Of(DatasetContent content, string prefix, ProblemCollector problems)
    {
        var prefixing = new Prefixing(content, prefix, problems);
        var references = content.References;
        return new DatasetContent(
            content.Dataset,
            content.Places is { } places ? [.. places.Select(place => place with { Slug = prefixing.Own(place.Slug) })] : null,
            content.Actors is { } actors ? [.. actors.Select(prefixing.Of)] : null,
            references is null
                ? null
                : new EntrySource<ReferenceEntry>(references.Count, () => references.Read().Select(reference => reference with { Slug = prefixing.Own(reference.Slug) }), references),
            [.. content.Documents.Select(prefixing.Of)],
            new PrefixedEngagements(content.Engagements, prefixing));
    }

    private Located<string> Own(Located<string> slug)
    {
        if (slug.Value.Length == 0)
        {
            return slug;
        }

        var whole = slug with { Value = $"{_prefix}-{slug.Value}" };
        if (whole.Value.Length > TextLength.OfSlug && slug.Value.Length <= TextLength.OfSlug)
        {
            _problems.Add(
                slug.Position,
                $"With the prefix of the folder, the slug \"{whole.Value}\" has {whole.Value.Length} characters, but at most {TextLength.OfSlug} are allowed. Shorten one of the two.");
        }

        return whole;
    }

    private Located<string>? Named(Located<string>? slug, HashSet<string> own) => slug is not null && own.Contains(slug.Value) ? Own(slug) : slug;

    private IReadOnlyList<Located<string>> Named(IReadOnlyList<Located<string>> slugs, HashSet<string> own) => [.. slugs.Select(slug => Named(slug, own)!)];

    private ActorEntry Of(ActorEntry actor) => actor with
    {
        Slug = Own(actor.Slug),
        Belligerent = Named(actor.Belligerent, _actors),
        Affiliation = Named(actor.Affiliation, _actors),
    };

    private DocumentContent Of(DocumentContent file) => new(Own(file.Slug), file.Document is { } document
        ? document with { Listings = [.. document.Listings.Select(listing => KeyValuePair.Create(listing.Key, Named(listing.Value, _references)!))] }
        : null);

    private EngagementEntry Of(EngagementEntry engagement) => engagement with
    {
        Slug = Own(engagement.Slug),
        Place = Named(engagement.Place, _places),
        PartOf = Named(engagement.PartOf, _engagements),
        Document = Named(engagement.Document, _documents),
        Sides =
        [
            .. engagement.Sides.Select(side => side with
            {
                Participations = [.. side.Participations.Select(participation => participation with { Actor = Named(participation.Actor, _actors)! })],
            }),
        ],
    };

    private ClaimEntry Of(ClaimEntry claim) => claim with
    {
        Document = Named(claim.Document, _documents),
        Claimant = Named(claim.Claimant, _actors),
        Speaker = Named(claim.Speaker, _actors),
        Subject = Named(claim.Subject, _actors),
        Place = Named(claim.Place, _places),
        Citations = Named(claim.Citations, _references),
    };

    private sealed class PrefixedEngagements : IEngagementSource, IDisposable
    {
        private readonly IEngagementSource _engagements;
        private readonly Prefixing _prefixing;
        private readonly Dictionary<string, string> _names;

        public PrefixedEngagements(IEngagementSource engagements, Prefixing prefixing)
        {
            (_engagements, _prefixing) = (engagements, prefixing);
            _names = engagements.Names.ToDictionary(name => prefixing._engagements.Contains(name) ? $"{prefixing._prefix}-{name}" : name);
        }

        /// <inheritdoc />
        public IReadOnlyCollection<string> Names => _names.Keys;

        /// <inheritdoc />
        public IEnumerable<Located<string>> Slugs => _engagements.Slugs.Select(_prefixing.Own);

        /// <inheritdoc />
        public EngagementContent Read(string name, ProblemCollector problems)
        {
            var read = _engagements.Read(_names[name], problems);
            var content = new EngagementContent(name)
            {
                Engagement = read.Engagement is { } engagement ? _prefixing.Of(engagement) : null,
                Missing = read.Missing,
                AreClaimsComplete = read.AreClaimsComplete,
            };
            content.Claims.AddRange(read.Claims.Select(_prefixing.Of));
            return content;
        }

        /// <inheritdoc />
        public void Dispose() => (_engagements as IDisposable)?.Dispose();
    }
}
