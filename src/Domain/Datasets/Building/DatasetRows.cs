using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Documents;
using Contested.Domain.Engagements;
using Contested.Domain.Places;

namespace Contested.Domain.Datasets.Building;

/// <summary>Turns checked entries into rows. Keys count from 1 in the order of the files.</summary>
internal sealed class DatasetRows
{
    private readonly DatasetContent _content;
    private readonly DatasetKeys _known;
    private readonly KeySequence _keys = new();
    private readonly List<object> _rows = [];

    private DatasetRows(DatasetContent content)
    {
        _content = content;
        var actors = KeysBySlug(content.Actors!.Select(actor => actor.Slug.Value));
        var references = content.References!
            .Select((entry, index) => DocumentRows.ReferenceOf(entry, index + 1)).ToDictionary(reference => reference.Slug);
        _known = new DatasetKeys(
            KeysBySlug(content.Places!.Select(place => place.Slug.Value)),
            content.Actors!.ToDictionary(entry => entry.Slug.Value, entry => ActorRows.Of(entry, actors)),
            KeysBySlug(content.Engagements.Select(files => files.FileSlug)),
            references,
            content.Documents
                .Select((file, index) => DocumentRows.DocumentOf(file, index + 1, references))
                .ToDictionary(document => document.Document.Slug));
        ActorHierarchy.Complete([.. _known.Actors.Values]);
    }

    /// <summary>Every row of the dataset.</summary>
    /// <param name="content">Entries in which the checks found no problem.</param>
    /// <param name="version">The version of the dataset.</param>
    public static IReadOnlyList<object> Build(DatasetContent content, string version)
    {
        var building = new DatasetRows(content);
        building.AddPlacesAndActors();
        building.AddReferencesAndDocuments();
        foreach (var files in content.Engagements)
        {
            building._rows.AddRange(new EngagementRows(files, building._known, building._keys).Build());
        }

        building.AddTallies();
        building._rows.Add(new Dataset
        {
            Version = version,
            ReleasedOn = content.Dataset!.ReleasedOn.Value,
            Coverage = CoverageOf(building._rows),
        });
        return building._rows;
    }

    private static Coverage CoverageOf(IReadOnlyList<object> rows)
    {
        var encoded = rows.OfType<Claim>().SelectMany(claim => claim.Locators, (claim, locator) => (claim.DocumentId, locator)).ToHashSet();
        var statements = rows.OfType<DocumentStatement>().Select(statement => (statement.DocumentId, statement.Locator)).ToList();
        return new Coverage(statements.Count, statements.Count(encoded.Contains));
    }

    private static Dictionary<string, int> KeysBySlug(IEnumerable<string> slugs) =>
        slugs.Select((slug, index) => KeyValuePair.Create(slug, index + 1)).ToDictionary();

    private void AddPlacesAndActors()
    {
        foreach (var entry in _content.Places!)
        {
            var place = PlaceOf(entry, _known.Places[entry.Slug.Value]);
            _rows.Add(place);
            _rows.AddRange(new IdentifierRows(_keys).Of(entry.Identifiers, place: place.Id));
        }

        foreach (var entry in _content.Actors!)
        {
            var actor = _known.Actors[entry.Slug.Value];
            _rows.Add(actor);
            _rows.AddRange(new IdentifierRows(_keys).Of(entry.Identifiers, actor: actor.Id));
        }
    }

    private void AddReferencesAndDocuments()
    {
        foreach (var entry in _content.References!)
        {
            var reference = _known.References[entry.Slug.Value];
            _rows.Add(reference);
            _rows.AddRange(new IdentifierRows(_keys).Of(entry.Identifiers, reference: reference.Id));
        }

        foreach (var file in _content.Documents)
        {
            var document = _known.Documents[file.Slug.Value];
            _rows.Add(document.Document);
            _rows.AddRange(new IdentifierRows(_keys).Of(file.Document!.Identifiers, document: document.Document.Id));
            _rows.AddRange(DocumentRows.PartsOf(file.Document, document, _keys));
        }
    }

    private void AddTallies()
    {
        var tallies = new TallyRows();
        var sides = _rows.OfType<Side>().ToLookup(side => side.EngagementId);
        foreach (var claims in _rows.OfType<Claim>().GroupBy(claim => claim.EngagementId).ToList())
        {
            _rows.AddRange(tallies.Build([.. sides[claims.Key].Select(side => side.Id)], [.. claims]));
        }
    }

    private static Place PlaceOf(PlaceEntry entry, int id) => new()
    {
        Id = id,
        Slug = entry.Slug.Value,
        Name = entry.Name.Value,
        Aliases = [.. entry.Aliases.Values()],
        Latitude = entry.Latitude?.Value,
        Longitude = entry.Longitude?.Value,
    };
}
