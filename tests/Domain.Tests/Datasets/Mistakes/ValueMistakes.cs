namespace Contested.Domain.Tests.Datasets.Mistakes;

/// <summary>Values of other kinds, and lengths.</summary>
internal static class ValueMistakes
{
    public static IReadOnlyList<DatasetMistake> All { get; } =
    [
        new(MistakenFile.Claims, "partial: true", "partial: yes",
            "engagements/battle-{n}.claims.yaml:11:12: error: \"partial\" is \"yes\", which is not true or false. Write true."),
        new(MistakenFile.Claims, "partial: true", "partial: True",
            "engagements/battle-{n}.claims.yaml:11:12: error: \"partial\" is \"True\", which is not true or false. Write true."),
        new(MistakenFile.Claims, "partial: true", "partial: off",
            "engagements/battle-{n}.claims.yaml:11:12: error: \"partial\" is \"off\", which is not true or false. Write false."),
        new(MistakenFile.Claims, "partial: true", "partial: perhaps",
            "engagements/battle-{n}.claims.yaml:11:12: error: \"partial\" is \"perhaps\", which is not true or false."),
        new(MistakenFile.Engagement, "kind: BATTLE", "kind: BATTEL",
            "engagements/battle-{n}.yaml:4:7: error: \"BATTEL\" is not a value of \"kind\". Did you mean \"BATTLE\"? Allowed are \"WAR\", \"INTERVENTION\","),
        new(MistakenFile.Claims, "measure: KILLED", "measure: Killed",
            "engagements/battle-{n}.claims.yaml:9:12: error: \"Killed\" is not a value of \"measure\". Did you mean \"KILLED\"? Allowed are \"KILLED\", \"WOUNDED\","),
        new(MistakenFile.Claims, "measure: KILLED", "measure: LOST",
            "engagements/battle-{n}.claims.yaml:9:12: error: \"LOST\" is not a value of \"measure\". Allowed are \"KILLED\", \"WOUNDED\","),
        new(MistakenFile.Claims, "population: FORCES", "population: ARMY",
            "engagements/battle-{n}.claims.yaml:8:15: error: \"ARMY\" is not a value of \"population\". Allowed are \"FORCES\", \"CIVILIANS\","),
        new(MistakenFile.Claims, "{ low: 60, high: 80, verbatim: 60 to 80 }", "30,000",
            "engagements/battle-{n}.claims.yaml:10:13: error: The quantity must be keys with values, not a single value."),
        new(MistakenFile.Places, "scheme: GEONAMES", "scheme: MAPS",
            "places.yaml:8:27: error: \"MAPS\" is not a value of \"scheme\". Allowed are \"WIKIDATA\", \"DOI\","),
        new(MistakenFile.Places, "\"2801150\"", "Q1",
            "places.yaml:8:44: error: \"Q1\" is not an identifier of GEONAMES. Write one such as \"174448\"."),
        new(MistakenFile.Places, "[{ scheme: GEONAMES, value: \"2801150\" }]", "[{ scheme: GEONAMES, value: \"2801150\" }, { scheme: GEONAMES, value: \"2801150\" }]",
            "places.yaml:8:84: error: The identifier \"2801150\" is listed twice. Remove one."),
        new(MistakenFile.References, "https://example.org/diary", "example.org",
            "references.yaml:10:8: error: \"url\" is \"example.org\", which is not a web address, such as https://example.org/page."),
        new(MistakenFile.References, "language: en", "language: English!",
            "references.yaml:11:13: error: \"language\" is \"English!\", which is not a language tag, such as en or pt-BR."),
        new(MistakenFile.Places, "slug: dale-{n}", "slug: Dale_{n}",
            "places.yaml:3:9: error: \"Dale_{n}\" is not a slug. Write lower-case letters and digits in words separated by hyphens, such as \"new-syrian-army\"."),
        new(MistakenFile.Places, "slug: dale-{n}", "slug: " + new string('d', 101),
            "places.yaml:3:9: error: \"slug\" has 101 characters, but at most 100 are allowed. Shorten it."),
        new(MistakenFile.Places, "Dale {n}", new string('D', 501),
            "places.yaml:4:9: error: \"name\" has 501 characters, but at most 500 are allowed. Shorten it."),
        new(MistakenFile.Claims, "It rained.", new string('R', 10001),
            "engagements/battle-{n}.claims.yaml:20:14: error: \"statement\" has 10,001 characters, but at most 10,000 are allowed. Shorten it."),
        new(MistakenFile.References, "https://example.org/diary", "https://example.org/" + new string('d', 2000),
            "references.yaml:10:8: error: \"url\" has 2,020 characters, but at most 2,000 are allowed. Shorten it."),
        new(MistakenFile.Document, "lead/1: 2", "lead/1: 20000000",
            "documents/paper-{n}.yaml:11:11: error: The outline has more than 100,000 statements. Correct the numbers."),
    ];
}
