using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Documents;
using Contested.Domain.Places;

namespace Contested.Domain.Datasets.Building;

/// <summary>Turns checked entries into rows. Keys count from 1 in the order of the files.</summary>
internal static class DatasetRows
{
    /// <summary>Every row of the dataset.</summary>
    /// <param name="content">Entries in which the checks found no problem.</param>
    /// <param name="version">The version of the dataset.</param>
    public static IReadOnlyList<object> Build(DatasetContent content, string version)
    {
        var places = KeysBySlug(content.Places!.Select(place => place.Slug.Value));
        var actors = KeysBySlug(content.Actors!.Select(actor => actor.Slug.Value));
        var engagements = KeysBySlug(content.Engagements.Select(files => files.FileSlug));

        var rows = new List<object>();
        rows.AddRange(content.Places!.Select(place => PlaceOf(place, places)));
        rows.AddRange(content.Actors!.Select(actor => ActorOf(actor, actors)));

        var keys = new KeySequence();
        foreach (var files in content.Engagements)
        {
            rows.AddRange(new EngagementRows(
                files, places, actors, engagements, keys, content.Dataset!.Licence.Value, content.Dataset.Attribution.Value).Build());
        }

        rows.AddRange(new TallyRows().Build([.. rows.OfType<Claim>()]));
        rows.Add(DatasetOf(content.Dataset!, version, CoverageOf(rows)));
        return rows;
    }

    private static Coverage CoverageOf(IReadOnlyList<object> rows)
    {
        var encoded = rows.OfType<Claim>().SelectMany(claim => claim.Locators, (claim, locator) => (claim.DocumentId, locator)).ToHashSet();
        var statements = rows.OfType<DocumentStatement>().Select(statement => (statement.DocumentId, statement.Locator)).ToList();
        return new Coverage(statements.Count, statements.Count(encoded.Contains));
    }

    private static Dictionary<string, int> KeysBySlug(IEnumerable<string> slugs) =>
        slugs.Select((slug, index) => KeyValuePair.Create(slug, index + 1)).ToDictionary();

    private static Dataset DatasetOf(DatasetEntry entry, string version, Coverage coverage) => new()
    {
        Version = version,
        ReleasedOn = entry.ReleasedOn.Value,
        Coverage = coverage,
    };

    private static Place PlaceOf(PlaceEntry entry, Dictionary<string, int> places) => new()
    {
        Id = places[entry.Slug.Value],
        Slug = entry.Slug.Value,
        Name = entry.Name.Value,
        Aliases = [.. entry.Aliases.Values()],
        Latitude = entry.Latitude?.Value,
        Longitude = entry.Longitude?.Value,
    };

    private static Actor ActorOf(ActorEntry entry, Dictionary<string, int> actors)
    {
        var id = actors[entry.Slug.Value];
        var (slug, name, description) = (entry.Slug.Value, entry.Name.Value, entry.Description?.Value);
        List<string> aliases = [.. entry.Aliases.Values()];
        return entry.Type.Value switch
        {
            ActorType.Belligerent => new Belligerent { Id = id, Slug = slug, Name = name, Aliases = aliases, Description = description },
            ActorType.Unit => new Unit
            {
                Id = id,
                Slug = slug,
                Name = name,
                Aliases = aliases,
                Description = description,
                BelligerentId = entry.Belligerent is { } belligerent ? actors[belligerent.Value] : null,
            },
            ActorType.Person => new Person { Id = id, Slug = slug, Name = name, Aliases = aliases, Description = description },
            ActorType.Organization => new Organization { Id = id, Slug = slug, Name = name, Aliases = aliases, Description = description },
            _ => throw new ArgumentOutOfRangeException(nameof(entry)),
        };
    }
}
