namespace Contested.Domain.Tests.Datasets.Mistakes;

/// <summary>Names of other entries.</summary>
internal static class NameMistakes
{
    public static IReadOnlyList<DatasetMistake> All { get; } =
    [
        new(MistakenFile.Places, "slug: dale-{n}", "slug: the-hill",
            "places.yaml:3:9: error: The place \"the-hill\" already exists, in line 1 of places.yaml. Give each place its own slug."),
        new(MistakenFile.Claims, "slug: rain", "slug: killed",
            "engagements/battle-{n}.claims.yaml:17:9: error: The claim \"battle-{n}-killed\" already exists, in line 1 of engagements/battle-{n}.claims.yaml. Give each claim its own slug."),
        new(MistakenFile.Engagement, "place: the-hill", "place: the-hil",
            "engagements/battle-{n}.yaml:8:8: error: There is no place \"the-hil\". Did you mean \"the-hill\"?"),
        new(MistakenFile.Engagement, "[war]", "[wra]",
            "engagements/battle-{n}.yaml:9:10: error: There is no engagement \"wra\". Correct the slug, or add the engagement.", IsAlone: true),
        new(MistakenFile.Engagement, "[war]", "[war, war]",
            "engagements/battle-{n}.yaml:9:15: error: The engagement \"war\" is listed twice. Remove one."),
        new(MistakenFile.Engagement, "[war]", "[battle-{n}]",
            "engagements/battle-{n}.yaml:9:10: error: \"battle-{n}\" cannot be part of \"battle-{n}\", which is itself. Remove it."),
        new(MistakenFile.Engagement, "actor: blue-army", "actor: blue",
            "engagements/battle-{n}.yaml:17:18: error: There is no actor \"blue\". Correct the slug, or add the actor."),
        new(MistakenFile.Engagement, "actor: blue-army", "actor: red-army, role: SUPPORTER, claims: [killed] }\n      - { actor: red-army",
            "engagements/battle-{n}.yaml:18:18: error: The actor \"red-army\" is listed twice. Remove one."),
        new(MistakenFile.Engagement, "slug: battle-{n}", "slug: battle",
            "engagements/battle-{n}.yaml:1:7: error: The slug \"battle\" differs from the name of the file, \"battle-{n}\". Make them the same."),
        new(MistakenFile.Claims, "claimant: blue-army", "claimant: blue-amry",
            "engagements/battle-{n}.claims.yaml:4:13: error: There is no actor \"blue-amry\". Did you mean \"blue-army\"?"),
        new(MistakenFile.Claims, "subject: red-army", "subject: pink",
            "engagements/battle-{n}.claims.yaml:6:12: error: There is no actor \"pink\". Correct the slug, or add the actor."),
        new(MistakenFile.Claims, "  place: the-hill", "  place: sea",
            "engagements/battle-{n}.claims.yaml:15:10: error: There is no place \"sea\". Correct the slug, or add the place."),
        new(MistakenFile.Actors, "belligerent: red-army", "belligerent: jane-doe",
            "actors.yaml:14:16: error: \"jane-doe\" is a PERSON, not a BELLIGERENT. Name a belligerent."),
        new(MistakenFile.Actors, "type: UNIT", "type: ORGANIZATION",
            "actors.yaml:14:16: error: Only a UNIT can have a belligerent, but \"unit-{n}\" is an ORGANIZATION. Remove it."),
        new(MistakenFile.Actors, "type: UNIT\n  name: Unit {n}\n  aliases: [Troop {n}]\n  belligerent: red-army", "type: PERSON\n  name: Unit {n}\n  affiliation: jane-doe",
            "actors.yaml:13:16: error: \"jane-doe\" is a PERSON, but an affiliation must be a BELLIGERENT, a UNIT or an ORGANIZATION."),
        new(MistakenFile.Actors, "belligerent: red-army", "affiliation: red-army",
            "actors.yaml:14:16: error: Only a PERSON can have an affiliation, but \"unit-{n}\" is a UNIT. Remove it."),
        new(MistakenFile.Actors, "[Troop {n}]", "[Troop, Troop]",
            "actors.yaml:13:20: error: The alias \"Troop\" is listed twice. Remove one."),
    ];
}
