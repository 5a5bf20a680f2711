using Contested.Domain.Actors;
using Contested.Domain.Datasets.Entries;

namespace Contested.Domain.Datasets.Building;

/// <summary>Turns the entries of actors into rows.</summary>
internal static class ActorRows
{
    /// <summary>The row of an actor.</summary>
    /// <param name="entry">The actor.</param>
    /// <param name="actors">The keys of all actors.</param>
    public static Actor Of(ActorEntry entry, IReadOnlyDictionary<string, int> actors)
    {
        var id = actors[entry.Slug.Value];
        var (slug, name, description) = (entry.Slug.Value, entry.Name.Value, entry.Description?.Value);
        List<string> aliases = [.. entry.Aliases.Values()];
        return entry.Type!.Value switch
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
            ActorType.Person => new Person
            {
                Id = id,
                Slug = slug,
                Name = name,
                Aliases = aliases,
                Description = description,
                AffiliationId = entry.Affiliation is { } affiliation ? actors[affiliation.Value] : null,
            },
            ActorType.Organization => new Organization { Id = id, Slug = slug, Name = name, Aliases = aliases, Description = description },
            _ => throw new ArgumentOutOfRangeException(nameof(entry)),
        };
    }
}
