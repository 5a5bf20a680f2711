namespace Contested.Domain.Tests.Datasets.Mistakes;

/// <summary>Tables of claims.</summary>
internal static class TableMistakes
{
    public static IReadOnlyList<DatasetMistake> All { get; } =
    [
        new(MistakenFile.Table, ",low,", ",lwo,",
            "engagements/battle-{n}.table.claims.csv:1:44: error: There is no column \"lwo\". The columns are \"slug\", \"kind\","),
        new(MistakenFile.Table, ",low,high,", ",low,low,",
            "engagements/battle-{n}.table.claims.csv:1:48: error: The column \"low\" appears twice. Remove one."),
        new(MistakenFile.Table, "FORCES,KILLED", "FORCES,KILED",
            "engagements/battle-{n}.table.claims.csv:3:35: error: \"KILED\" is not a value of \"measure\". Did you mean \"KILLED\"? Allowed are \"KILLED\", \"WOUNDED\","),
        new(MistakenFile.Table, "EXPLAINS men", "EXPLAINS",
            "engagements/battle-{n}.table.claims.csv:3:85: error: \"EXPLAINS\" is not a relation. Write its kind and the slug of the other claim, such as \"PART_OF total-losses\"."),
        new(MistakenFile.Table, "\"Red had 900 to 1,000 men.\"", "Red had 900 to 1,000 men.",
            "engagements/battle-{n}.table.claims.csv:2:1: error: The row has 14 cells, but there are 13 columns. Put a cell with a comma in quotation marks."),
        new(MistakenFile.Table, "1915-04-21,,EXPLAINS men", "1915-04-21",
            "engagements/battle-{n}.table.claims.csv:3:1: error: The row has 11 cells, but there are 13 columns. Put a cell with a comma in quotation marks."),
        new(MistakenFile.Table, "1,000 men.\"", "1,000 men.",
            "engagements/battle-{n}.table.claims.csv:2:1: error: Not a valid CSV row: a quotation mark that opens in this row is never closed. Put the whole cell in quotation marks, and double each quotation mark inside it."),
        new(MistakenFile.Table, "Seventy of", "Seventy \"or so\" of",
            "engagements/battle-{n}.table.claims.csv:3:1: error: Not a valid CSV row: a cell has a quotation mark inside it. Put the whole cell in quotation marks, and double each quotation mark inside it."),
        new(MistakenFile.Table, MistakenDataset.Table, MistakenDataset.Table.Replace(';', ':').Replace(',', ';'),
            "engagements/battle-{n}.table.claims.csv:1:1: error: The cells are separated by semicolons. Separate them by commas, and put a cell with a comma in quotation marks."),
        new(MistakenFile.Table, MistakenDataset.Table, MistakenDataset.Table.Replace(',', '\t'),
            "engagements/battle-{n}.table.claims.csv:1:1: error: The cells are separated by tabs. Separate them by commas, and put a cell with a comma in quotation marks."),
        new(MistakenFile.Table, "FORCES,KILLED,70", "FORCES,KILLED,\"20,448\"",
            "engagements/battle-{n}.table.claims.csv:3:42: error: \"low\" is \"20,448\", which is not a whole number, such as 25. Write it without separators: 20448."),
        new(MistakenFile.Table, "1915-04-21", "1915-4-21",
            "engagements/battle-{n}.table.claims.csv:3:73: error: \"occurred\" is \"1915-4-21\", which is not a year, a month or a day, such as 1883, 1883-07 or 1883-07-03. Write 1915-04-21."),
        new(MistakenFile.Table, "dead,CASUALTIES", "Dead,CASUALTIES",
            "engagements/battle-{n}.table.claims.csv:3:1: error: \"Dead\" is not a slug. Write lower-case letters and digits in words separated by hyphens, such as \"new-syrian-army\"."),
    ];
}
