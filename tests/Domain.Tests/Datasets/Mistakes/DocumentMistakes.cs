namespace Contested.Domain.Tests.Datasets.Mistakes;

/// <summary>What documents and their outlines say.</summary>
internal static class DocumentMistakes
{
    public static IReadOnlyList<DatasetMistake> All { get; } =
    [
        new(MistakenFile.Engagement, "document: paper-{n}\n", "",
            "engagements/battle-{n}.claims.yaml:1:9: error: The claim names no document, and its engagement has no default document. Give \"document\" here or in engagements/battle-{n}.yaml."),
        new(MistakenFile.Document, "2: letter", "0: letter",
            "documents/paper-{n}.yaml:9:3: error: The number of a reference is 0, but must be at least 1. Correct it."),
        new(MistakenFile.Document, "2: letter", "02: letter",
            "documents/paper-{n}.yaml:9:3: error: \"listings\" is \"02\", which is not a whole number, such as 25. Write it without zeros in front: 2."),
        new(MistakenFile.Document, "2: letter", "1: letter",
            "documents/paper-{n}.yaml:9:3: error: The key \"1\" already exists, in line 8. Keep one of them."),
        new(MistakenFile.Document, "2: letter", "second: letter",
            "documents/paper-{n}.yaml:9:3: error: \"listings\" is \"second\", which is not a whole number, such as 25."),
        new(MistakenFile.Document, "2: letter", "2: leter",
            "documents/paper-{n}.yaml:9:6: error: There is no reference \"leter\". Did you mean \"letter\"?"),
        new(MistakenFile.Document, "lead/1: 2", "Lead 1: 2",
            "documents/paper-{n}.yaml:11:3: error: \"Lead 1\" is not a locator prefix. Write words of lower-case letters and digits with slashes between them, such as \"infobox/date\"."),
        new(MistakenFile.Document, "lead/1: 2", "lead/1: 2\n  lead/2: 0",
            "documents/paper-{n}.yaml:12:11: error: The number of statements under \"lead/2\" is 0, but must be at least 1. Correct it, or remove the prefix."),
        new(MistakenFile.Document, "lead/1: 2", "lead/1: 3",
            "documents/paper-{n}.yaml:11:3: error: No claim restates the statement \"lead/1/3\". Add a claim with this locator, or correct the number of statements.", IsAlone: true),
    ];
}
