using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Contested.Domain.Engagements;
using Contested.Domain.Places;
using Contested.Domain.References;

namespace Contested.Domain.Tests.Search;

/// <summary>Makes up rows with texts to be found by.</summary>
internal static class RandomRows
{
    public static IEnumerable<object> Make(int seed, int names, int claims)
    {
        var random = new Random(seed);
        for (var id = 1; id <= names; id++)
        {
            yield return new Engagement { Id = id, Slug = $"engagement-{id}", Name = RandomTexts.Name(random), Aliases = Aliases(random) };
            yield return new Organization { Id = id, Slug = $"actor-{id}", Name = RandomTexts.Name(random), Aliases = Aliases(random) };
            yield return new Place { Id = id, Slug = $"place-{id}", Name = RandomTexts.Name(random), Aliases = Aliases(random) };
            yield return new Reference { Id = id, Slug = $"reference-{id}", Title = RandomTexts.Statement(random, random.Next(1, 8)) };
        }

        for (var id = 1; id <= claims; id++)
        {
            yield return new Claim
            {
                Id = id,
                Slug = $"claim-{id}",
                Statement = RandomTexts.Statement(random, random.Next(1, 15)),
                Quote = random.Next(3) == 0 ? RandomTexts.Statement(random, random.Next(1, 8)) : null,
            };
        }
    }

    private static List<string> Aliases(Random random) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => RandomTexts.Name(random))];
}
