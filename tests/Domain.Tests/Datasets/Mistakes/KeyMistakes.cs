namespace Contested.Domain.Tests.Datasets.Mistakes;

/// <summary>Files, entries and keys that are not there, or not what they should be.</summary>
internal static class KeyMistakes
{
    public static IReadOnlyList<DatasetMistake> All { get; } =
    [
        new(MistakenFile.Document, MistakenDataset.Document, "",
            "documents/paper-{n}.yaml:1:1: error: The file is empty. Restore its contents. To list nothing, write [] in a YAML file, or only the column names in a table."),
        new(MistakenFile.Document, MistakenDataset.Document, "# Nothing yet.\n",
            "documents/paper-{n}.yaml:1:1: error: The file has only comments. Write the keys of the document."),
        new(MistakenFile.Engagement, MistakenDataset.Engagement, "\n",
            "engagements/battle-{n}.yaml:1:1: error: The file is empty. Restore its contents. To list nothing, write [] in a YAML file, or only the column names in a table."),
        new(MistakenFile.Claims, MistakenDataset.Claims, " \n",
            "engagements/battle-{n}.claims.yaml:1:1: error: The file is empty. Restore its contents. To list nothing, write [] in a YAML file, or only the column names in a table."),
        new(MistakenFile.Table, MistakenDataset.Table, "",
            "engagements/battle-{n}.table.claims.csv:1:1: error: The file is empty. Restore its contents. To list nothing, write [] in a YAML file, or only the column names in a table."),
        new(MistakenFile.Engagement, MistakenDataset.Engagement, "- WAR\n",
            "engagements/battle-{n}.yaml:1:1: error: The engagement must be keys with values, not a list. Write each key on its own line, followed by a colon and a space."),
        new(MistakenFile.Claims, MistakenDataset.Claims, "slug: rain\n",
            "engagements/battle-{n}.claims.yaml:1:1: error: The list of every claim must be a list, not keys with values. Write each item on its own line after \"- \"."),
        new(MistakenFile.Places, "", "- The Dale\n",
            "places.yaml:9:3: error: The place must be keys with values, not a single value. Write each key on its own line, followed by a colon and a space.", IsAlone: true),
        new(MistakenFile.References, "author: J. Smith", "autor: J. Smith",
            "references.yaml:9:3: error: Unknown key \"autor\" in a reference. Did you mean \"author\"? Known keys are \"slug\", \"title\","),
        new(MistakenFile.Dataset, "", "licence: CC0\n",
            "dataset.yaml:2:1: error: Unknown key \"licence\" in a dataset. Known keys are \"releasedOn\""),
        new(MistakenFile.Claims, "verbatim: 60 to 80", "verbatim: 60 to 80, unit: men",
            "engagements/battle-{n}.claims.yaml:10:54: error: Unknown key \"unit\" in a quantity. Known keys are \"low\", \"high\","),
        new(MistakenFile.Places, "  name: Dale {n}\n", "",
            "places.yaml:3:3: error: The key \"name\" is missing: a place must have it."),
        new(MistakenFile.Places, "name: Dale {n}", "name:",
            "places.yaml:4:8: error: \"name\" has no value. Give it one, or leave the key out if it is optional."),
        new(MistakenFile.Places, "name: Dale {n}", "name: \" \"",
            "places.yaml:4:9: error: \"name\" is blank. Give it a value, or leave it out if it is optional."),
        new(MistakenFile.Places, "name: Dale {n}", "name: [Dale]",
            "places.yaml:4:9: error: \"name\" must be a single value, not a list. Put a text that starts with a bracket or a hyphen in quotation marks."),
        new(MistakenFile.Actors, "aliases: [Troop {n}]", "aliases: Troop",
            "actors.yaml:13:12: error: \"aliases\" must be a list, not a single value. Write each item on its own line after \"- \"."),
        new(MistakenFile.Actors, "[Troop {n}]", "[Troop: first]",
            "actors.yaml:13:13: error: \"aliases\" must be a single value, not keys with values. Put a text with a colon and a space in it in quotation marks."),
        new(MistakenFile.Claims, "quantity: { low: 60, high: 80, verbatim: 60 to 80 }", "quantity: 60",
            "engagements/battle-{n}.claims.yaml:10:13: error: The quantity must be keys with values, not a single value. Write each key on its own line, followed by a colon and a space."),
        new(MistakenFile.Document, "licence: public domain\n", "",
            "documents/paper-{n}.yaml:1:1: error: The key \"licence\" is missing: a document must have it."),
    ];
}
