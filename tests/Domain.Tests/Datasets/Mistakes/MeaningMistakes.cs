namespace Contested.Domain.Tests.Datasets.Mistakes;

/// <summary>What YAML takes for something else than it looks, and characters that are no text.</summary>
internal static class MeaningMistakes
{
    public static IReadOnlyList<DatasetMistake> All { get; } =
    [
        new(MistakenFile.Claims, "It rained.", "Rain fell on hill # 60.",
            "engagements/battle-{n}.claims.yaml:20:14: warning: \"statement\" ends before the #, with which a comment begins. Put the text between quotation marks where the # belongs to it, or the comment on a line of its own."),
        new(MistakenFile.Claims, "quote: a fine day", "quote: a fine day #1",
            "engagements/battle-{n}.claims.yaml:13:10: warning: \"quote\" ends before the #, with which a comment begins. Put the text between quotation marks where the # belongs to it, or the comment on a line of its own."),
        new(MistakenFile.Document, "attribution: The Paper", "attribution: The Paper #3",
            "documents/paper-{n}.yaml:6:14: warning: \"attribution\" ends before the #, with which a comment begins. Put the text between quotation marks where the # belongs to it, or the comment on a line of its own."),
        new(MistakenFile.Engagement, "name: Red", "name: Army # 2",
            "engagements/battle-{n}.yaml:12:11: warning: \"name\" ends before the #, with which a comment begins. Put the text between quotation marks where the # belongs to it, or the comment on a line of its own."),
        new(MistakenFile.Claims, "low: 60", "low: 20,448",
            "engagements/battle-{n}.claims.yaml:10:23: error: There is no colon after \"448\". A comma ends a value in braces: put a text with a comma between quotation marks, and write a number without commas."),
        new(MistakenFile.Claims, "speaker: jane-doe", "speaker: *jane",
            "engagements/battle-{n}.claims.yaml:5:12: error: There is no anchor \"&jane\" before, for which \"*jane\" would stand. Put a text that begins with * between quotation marks, or write the value out."),
        new(MistakenFile.Engagement, "partOf: [war]", "partOf: &wars [*wars]",
            "engagements/battle-{n}.yaml:9:16: error: What the anchor stands for holds itself. Write the entry out."),
        new(MistakenFile.Claims, "  note: The paper", "  <<: { place: the-hill }\n  note: The paper",
            "engagements/battle-{n}.claims.yaml:22:3: error: The key << would take the keys of another entry, which is not read. Write the keys out."),
        new(MistakenFile.Claims, "quote: a fine day", "quote: !!binary YSBmaW5lIGRheQ==",
            "engagements/battle-{n}.claims.yaml:13:10: error: The tag \"!!binary\" is not read: every value is what is written. Remove it, or put a text that begins with ! between quotation marks."),
        new(MistakenFile.Claims, "occurred: 1915-04-20", "occurred: !!str 1915-04-20",
            "engagements/battle-{n}.claims.yaml:14:13: error: The tag \"!!str\" is not read: every value is what is written. Remove it, or put a text that begins with ! between quotation marks."),
        new(MistakenFile.Engagement, "summary: Red", "? [summary]\n: Red",
            "engagements/battle-{n}.yaml:5:3: error: A key must be a single text. Put a text that begins with a bracket between quotation marks."),
        new(MistakenFile.Claims, "quote: a fine day", "quote: \"a \\0 day\"",
            "engagements/battle-{n}.claims.yaml:13:10: error: An escape in the text stands for the character U+0000, which is no text. Remove it."),
        new(MistakenFile.Claims, "quote: a fine day", "quote: \"a \\ud800 day\"",
            "engagements/battle-{n}.claims.yaml:13:10: error: Not valid YAML: \\u stands for half of a character. Write the character itself."),
        new(MistakenFile.Claims, "quote: a fine day", "quote: \"a \\e[1m day\"",
            "engagements/battle-{n}.claims.yaml:13:10: error: An escape in the text stands for the character U+001B, which is no text. Remove it."),
        new(MistakenFile.Claims, "claimant: blue-army", "claimant: ~",
            "engagements/battle-{n}.claims.yaml:4:13: error: \"claimant\" has no value. Give it one, or leave the key out where it is optional."),
        new(MistakenFile.Claims, "[lead/1/2]", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
            "engagements/battle-{n}.claims.yaml:19:27: error: The values nest more than 16 deep, which nothing in a dataset does."),
        new(MistakenFile.Claims, "It rained.", "It rained\0.",
            "engagements/battle-{n}.claims.yaml:20:23: error: The character U+0000 is no text. Remove it, or save the file in UTF-8 where it is in UTF-16."),
        new(MistakenFile.Claims, "It rained.", "It\u0085rained.",
            "engagements/battle-{n}.claims.yaml:20:16: error: The character U+0085 cannot be seen and is no text. Remove it."),
        new(MistakenFile.Claims, "It rained.", "It rained \uFFFD.",
            "engagements/battle-{n}.claims.yaml:20:24: error: The file is not in UTF-8, or holds the character that stands for a lost one. Save it in UTF-8."),
        new(MistakenFile.Table, "Seventy of", "Seventy\0of",
            "engagements/battle-{n}.table.claims.csv:3:58: error: The character U+0000 is no text. Remove it, or save the file in UTF-8 where it is in UTF-16."),
    ];
}
