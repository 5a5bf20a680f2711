using Contested.Domain.Actors;

namespace Contested.Bench.Data.Generation;

/// <summary>Makes up actors: of each ten one belligerent, five units under it, two organizations and two people.</summary>
internal static class ActorRows
{
    /// <summary>How many of each ten take part in engagements: the belligerent and its units.</summary>
    public const int FightersOfTen = 6;

    /// <summary>The place of the first person among each ten, from 0; the others follow.</summary>
    public const int FirstPersonOfTen = 8;

    private static readonly string[] UnitNames = ["Brigade", "Battalion", "Division", "Group", "Army"];

    /// <summary>Actors with consecutive keys.</summary>
    public static IEnumerable<Actor> Generate(RandomSequence random, int count)
    {
        for (var index = 0; index < count; index++)
        {
            yield return ActorOf(random, index);
        }
    }

    private static Actor ActorOf(RandomSequence random, int index)
    {
        var id = KeySequence.First + index;
        var name = Vocabulary.Name(random);
        List<string> aliases = random.Chance(0.3) ? [Vocabulary.Name(random)] : [];
        var description = random.Chance(0.5) ? Vocabulary.Sentence(random, 6, 14) : null;
        switch (index % 10)
        {
            case 0:
                return new Belligerent { Id = id, Slug = Vocabulary.Slug(name, index), Name = name, Aliases = aliases, Description = description };
            case < FightersOfTen:
                name = $"{name} {random.Pick(UnitNames)}";
                return new Unit
                {
                    Id = id,
                    Slug = Vocabulary.Slug(name, index),
                    Name = name,
                    Aliases = aliases,
                    Description = description,
                    BelligerentId = id - (index % 10),
                };
            case < FirstPersonOfTen:
                name = $"{name} Monitor";
                return new Organization { Id = id, Slug = Vocabulary.Slug(name, index), Name = name, Aliases = aliases, Description = description };
            default:
                name = $"{Vocabulary.Name(random)} {name}";
                return new Person { Id = id, Slug = Vocabulary.Slug(name, index), Name = name, Aliases = aliases, Description = description };
        }
    }
}
