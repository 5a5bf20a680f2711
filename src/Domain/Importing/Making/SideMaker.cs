using Contested.Domain.Claims;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Engagements;

namespace Contested.Domain.Importing.Making;

/// <summary>Makes the sides of an engagement of the claims about it.</summary>
internal static class SideMaker
{
    /// <summary>
    /// The sides that the claims name, in the order of their numbers: on each the subjects of its claims, all as combatants, on the word of
    /// the claims that give a strength or, where none does, of all. Null where there are none.
    /// </summary>
    public static ListNode? Make(IEnumerable<MadeClaim> claims)
    {
        List<EntryNode> sides =
        [
            .. from claim in claims
               where claim.SideName is not null
               group claim by claim.SideName into side
               select Mapping(side.First(), ("name", Text(side.First(), side.Key)), ("participations", Participations(side))),
        ];
        return sides.Count == 0 ? null : new ListNode(sides[0].Position, sides);
    }

    private static ListNode Participations(IEnumerable<MadeClaim> claims)
    {
        var first = claims.First();
        return new ListNode(
            first.Row.Position,
            [
                .. from claim in claims
                   where claim.TextOf("subject") is not null
                   group claim by claim.TextOf("subject")! into subject
                   select Mapping(
                       subject.First(),
                       ("actor", subject.First().Cells["subject"]),
                       ("role", Text(subject.First(), EnumNames<ParticipationRole>.NameOf(ParticipationRole.Combatant))),
                       ("claims", Claims([.. subject]))),
            ]);
    }

    private static ListNode Claims(IReadOnlyList<MadeClaim> claims)
    {
        var strengths = claims.Where(claim => claim.TextOf("measure") == EnumNames<Measure>.NameOf(Measure.Strength)).ToList();
        var telling = (strengths.Count > 0 ? strengths : claims).DistinctBy(claim => claim.Slug);
        return new ListNode(claims[0].Row.Position, [.. telling.Select(claim => Text(claim, claim.Slug))]);
    }

    private static ScalarNode Text(MadeClaim claim, string text) => new(claim.Row.Position, text);

    private static MappingNode Mapping(MadeClaim claim, params IEnumerable<(string Key, EntryNode Value)> entries) => new(
        claim.Row.Position,
        [.. entries.Select(entry => KeyValuePair.Create(Text(claim, entry.Key), entry.Value))]);
}
