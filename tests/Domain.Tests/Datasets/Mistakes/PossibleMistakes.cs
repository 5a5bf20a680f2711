namespace Contested.Domain.Tests.Datasets.Mistakes;

/// <summary>What may be meant: warnings.</summary>
internal static class PossibleMistakes
{
    public static IReadOnlyList<DatasetMistake> All { get; } =
    [
        new(MistakenFile.Claims, "occurred: 1915-04-20", "occurred: 1915-04-30",
            "engagements/battle-{n}.claims.yaml:14:13: warning: The figure is dated 1915-04-30, but the engagement ends on 1915-04-22, according to line 7 of engagements/battle-{n}.yaml. Correct one of the dates."),
        new(MistakenFile.Engagement, "actor: blue-army", "actor: jane-doe",
            "engagements/battle-{n}.claims.yaml:4:13: warning: The claimant \"blue-army\" is on no side of \"battle-{n}\". Give it a participation in engagements/battle-{n}.yaml, or name another actor."),
        new(MistakenFile.Actors, "name: Unit {n}", "name: Red army",
            "actors.yaml:12:9: warning: The name \"Red army\" is also that of \"red-army\", in line 3. Give them different names, or merge them into one actor."),
        new(MistakenFile.Actors, "[Troop {n}]", "[Blue army]",
            "actors.yaml:13:13: warning: The alias \"Blue army\" is the name of the actor \"blue-army\". Remove it, or rename one of the two."),
        new(MistakenFile.Claims, "It rained.", "Blue says that it killed 5 to 6.",
            "engagements/battle-{n}.claims.yaml:20:14: warning: The statement repeats words of the claim \"killed\", in line 1 of engagements/battle-{n}.claims.yaml: \"Blue says that it killed 5 to\". Check that it states this claim, in its own words."),
        new(MistakenFile.References, "", "- slug: film-{n}\n  title: A Film of Hills\n",
            "references.yaml:15:9: warning: Nothing cites the reference \"film-{n}\": no claim cites it, and no document lists it. Cite it, or remove it.", IsAlone: true),
        new(MistakenFile.Claims, "occurred: 1915-04-20", "occurred: 1914",
            "engagements/battle-{n}.claims.yaml:14:13: warning: The figure is dated 1914, but the engagement starts on 1915-04-17, according to line 6 of engagements/battle-{n}.yaml. Correct one of the dates."),
        new(MistakenFile.Places, "[Glen {n}]", "[The hill]",
            "places.yaml:5:13: warning: The alias \"The hill\" is the name of the place \"the-hill\". Remove it, or rename one of the two."),
        new(MistakenFile.Engagement, "[Hill {n}]", "[The War]",
            "engagements/battle-{n}.yaml:3:11: warning: The alias \"The War\" is the name of the engagement \"war\". Remove it, or rename one of the two."),
        new(MistakenFile.Claims, "It rained.", "Blue says The Hill that it killed 5 Red Army to 6.",
            "engagements/battle-{n}.claims.yaml:20:14: warning: The statement repeats words of the claim \"killed\", in line 1 of engagements/battle-{n}.claims.yaml: \"Blue says The Hill that it killed 5 Red Army to\". Check that it states this claim, in its own words."),
        new(MistakenFile.Engagement, "{ actor: red-army, role", "{ actor: jane-doe, role",
            "engagements/battle-{n}.claims.yaml:6:12: warning: The subject \"red-army\" is on no side of \"battle-{n}\". Give it a participation in engagements/battle-{n}.yaml, or name another actor."),
        new(MistakenFile.Document, "published: 1915-04-23\n", "",
            "engagements/battle-{n}.claims.yaml:17:9: warning: There is no date for this claim and 1 more from \"paper-{n}\": neither a cited reference nor the document has one. Give one \"published\" or \"retrievedOn\", in references.yaml or documents/paper-{n}.yaml."),
    ];
}
