using Contested.Domain.Places;

namespace Contested.Bench.Data.Generation;

/// <summary>Makes up places.</summary>
internal static class PlaceRows
{
    /// <summary>Places with consecutive keys.</summary>
    public static IEnumerable<Place> Generate(RandomSequence random, int count)
    {
        for (var index = 0; index < count; index++)
        {
            var name = Vocabulary.Name(random);
            var located = random.Chance(0.9);
            yield return new Place
            {
                Id = KeySequence.First + index,
                Slug = Vocabulary.Slug(name, index),
                Name = name,
                Aliases = random.Chance(0.2) ? [Vocabulary.Name(random)] : [],
                Latitude = located ? random.Between(-60_000, 70_000) / 1000.0 : null,
                Longitude = located ? random.Between(-180_000, 180_000) / 1000.0 : null,
            };
        }
    }
}
