using Contested.Domain.Importing;

namespace Contested.Domain.Tests.Importing;

public sealed class ImportProblemTests : IDisposable
{
    private readonly SampleImport _sample = new();

    public void Dispose() => _sample.Dispose();

    [Theory]
    // The form of the table.
    [InlineData(SampleImport.Figures, "fight,party,what", "fight,fight,what", "figures.csv:1:7: The column \"fight\" appears twice. Rename one.")]
    [InlineData(SampleImport.Figures, "fight,party,what", "fight,,what", "figures.csv:1:7: The column has no name.")]
    [InlineData(SampleImport.Figures, "from,to,printed", "from,to,quantity", "figures.csv:1:1: The column \"quantity\" has the name that templates use")]
    [InlineData(SampleImport.Figures, "\"10, or 12\"", "10, or 12", "figures.csv:2:1: The row has 8 cells, but there are 7 columns. Put a cell with a comma in quotation marks.")]
    [InlineData(SampleImport.Figures, "\"10, or 12\"", "10 \"or\" 12", "figures.csv:2:1: Not a valid CSV row: a cell has a quotation mark inside it.")]
    [InlineData(SampleImport.Fights, "ford,Ford Crossing", "hill,Ford Crossing", "fights.csv:3:1: There is already a row for \"hill\", in line 2. Remove one.")]
    [InlineData(SampleImport.Fights, "ford,Ford Crossing", ",Ford Crossing", "fights.csv:2:1: The cell under \"fight\" is empty.")]
    [InlineData(SampleImport.Fights, "fight,title", "battle,title", "mapping.yaml:4:10: ")]
    // Values of the table.
    [InlineData(SampleImport.Figures, "hill,Blue,killed,Müller,10,12", "hill,Blue,killed,Müller,13,12", "figures.csv:2:25: The low end 13 is above the high end 12. Swap them, or correct one.")]
    [InlineData(SampleImport.Figures, "Müller,10,12", "Müller,ten,12", "figures.csv:2:25: \"low\" is \"ten\", which is not a whole number, such as 25.")]
    [InlineData(SampleImport.Figures, "Müller,10,12", "Müller,-10,12", "figures.csv:2:25: The low end -10 is below 0.")]
    [InlineData(SampleImport.Figures, "Müller,10,12", "Müller,10,9999999999", "figures.csv:2:28: \"high\" is \"9999999999\", which is not a whole number")]
    [InlineData(SampleImport.Figures, "hill,Blue,killed", "hill,Bleu,killed", "figures.csv:2:6: The mapping does not know \"Bleu\" as a value of \"party\". It knows \"Red\", \"Blue\".")]
    [InlineData(SampleImport.Figures, "hill,Blue,killed", "hill,,killed", "figures.csv:2:6: The cell under \"party\" is empty. It knows \"Red\", \"Blue\".")]
    [InlineData(SampleImport.Figures, "hill,Blue,killed", "hil,Blue,killed", "figures.csv:2:1: The mapping does not know \"hil\" as a value of \"fight\". Did you mean \"hill\"? It knows \"ford\", \"hill\".")]
    [InlineData(SampleImport.Figures, "hill,Blue,killed", ",Blue,killed", "figures.csv:2:1: The mapping yields no engagement for the row.")]
    [InlineData(SampleImport.Figures, "hill,Blue,killed", "hill,Blue,kiled", "figures.csv:2:11: The mapping does not know \"kiled\" as a value of \"what\". Did you mean \"killed\"?")]
    [InlineData(SampleImport.Figures, "hill,Red,strength,Doe,1500", "hill,Red,killed,Doe,1500", "figures.csv:4:6: The claim \"hill-battle-red-killed-doe\" already exists, in line 3 of ")]
    [InlineData(SampleImport.Figures, ",\"10, or 12\"", ",", "figures.csv:2:25: The key \"verbatim\" is missing: a quantity must have it.")]
    [InlineData(SampleImport.Fights, "1915-05", "1915-13", "fights.csv:2:20: \"start\" is \"1915-13\", which is not a year, a month or a day")]
    [InlineData(SampleImport.Fights, "1915-05,fight", "1915-05,brawl", "fights.csv:2:28: The mapping does not know \"brawl\" as a value of \"sort\". It knows \"fight\".")]
    // The mapping.
    [InlineData(SampleImport.Mapping, "{from}", "{form}", "mapping.yaml:24:8: figures.csv has no column \"form\". Its columns are \"fight\", \"party\",")]
    [InlineData(SampleImport.Mapping, "order: [party,", "order: [side, party,", "mapping.yaml:2:9: The values of \"side\" have no order.")]
    [InlineData(SampleImport.Mapping, "subject: \"{party.army}\"", "subject: \"{party.arm}\"", "mapping.yaml:22:12: The values of \"party\" have no \"arm\". Did you mean \"army\"? They have \"army\".")]
    [InlineData(SampleImport.Mapping, "low: \"{from}\"", "low: \"{from.number}\"", "mapping.yaml:24:8: \"from.number\" is unknown: list the values of \"from\" under \"values\" or \"tables\".")]
    [InlineData(SampleImport.Mapping, "low: \"{from}\"", "low: \"{from\"", "mapping.yaml:24:8: The brace in \"{from\" has no matching brace.")]
    [InlineData(SampleImport.Mapping, "low: \"{from}\"", "low: \"{from|}\"", "mapping.yaml:24:8: \"{from|}\" is not a placeholder.")]
    [InlineData(SampleImport.Mapping, "low: \"{from}\"", "lowest: \"{from}\"", "mapping.yaml:24:3: A claim has no \"lowest\".")]
    [InlineData(SampleImport.Mapping, "low: \"{from}\"", "low: [from]", "mapping.yaml:24:8: \"low\" must be a text with placeholders, such as \"{side}\", not a list.")]
    [InlineData(SampleImport.Mapping, "  kind: CASUALTIES\n", "", "figures.csv:2:1: The key \"kind\" is missing: a claim must have it.", true)]
    [InlineData(SampleImport.Mapping, "measure: KILLED", "measure: KILED", ": \"KILED\" is not a value of \"measure\". Did you mean \"KILLED\"?", true)]
    [InlineData(SampleImport.Mapping, "when: { what: killed }", "when: { what: strength }", "figures.csv:2:11: No case of the mapping fits the row.")]
    [InlineData(SampleImport.Mapping, "    - when: { what: killed }\n      measure", "    - measure", "mapping.yaml:41:7: The key \"when\" is missing: a case must have it")]
    [InlineData(SampleImport.Mapping, "hill-battle/red-killed-doe:", "hill-battle/red-kiled-doe:", "mapping.yaml:46:3: The table yields no claim \"hill-battle/red-kiled-doe\". Did you mean \"hill-battle/red-killed-doe\"?")]
    [InlineData(SampleImport.Mapping, "hill-battle/red-killed-doe:", "hill-batle/red-killed-doe:", "mapping.yaml:46:3: The table has no engagement \"hill-batle\". Did you mean \"hill-battle\"?")]
    [InlineData(SampleImport.Mapping, "engagement: \"{fight.slug|fight}\"\n", "", "mapping.yaml:1:1: The key \"engagement\" is missing: a mapping must have it.")]
    [InlineData(SampleImport.Mapping, "exceptions:", "execptions:", "mapping.yaml:45:1: Unknown key \"execptions\" in a mapping. Did you mean \"exceptions\"?")]
    [InlineData(SampleImport.Mapping, "fight: fights.csv", "fight: battles.csv", "mapping.yaml:4:10: There is no file ")]
    [InlineData(SampleImport.Mapping, "party:\n    Red: { army: red-army }", "party:\n    Red: { army: [red-army] }", "mapping.yaml:9:18: \"army\" must be a single value, not a list.")]
    // What does not fit together.
    [InlineData(SampleImport.Mapping, "    document: table-of-losses", "    document: table-of-lossses", "There is no document \"table-of-lossses\". Did you mean \"table-of-losses\"?")]
    [InlineData(SampleImport.Mapping, "subject: \"{party.army}\"", "subject: \"{author.who}\"", "There is no actor \"the-historian-muller\".")]
    [InlineData(SampleImport.Mapping, "\"{party} Army\"", "\"{party} Army of {author}\"", "figures.csv:7:1: The actor \"blue-army\" results from this row and from line 5 with a different \"name\".", true)]
    [InlineData(SampleImport.Mapping, "  - slug: \"{fight.slug|fight}\"\n", "  - slug: \"{fight}\"\n", "mapping.yaml:1:13: No entry under \"engagements\" has the slug \"hill-battle\", which line ")]
    public async Task ImportAsync_Should_SayWhatIsWrongAndWhere(string file, string oldText, string newText, string expected, bool isOneOfSeveral = false)
    {
        _sample.Replace(file, oldText, newText);

        var import = await _sample.ImportAsync();

        import.Files.ShouldBeEmpty();
        var lines = _sample.LinesOf(import.Problems);
        lines.ShouldContain(expected);
        (isOneOfSeveral || lines.StartsWith(expected, StringComparison.Ordinal) || expected.StartsWith("There is no ", StringComparison.Ordinal)).ShouldBeTrue(lines);
    }

    [Fact]
    public async Task ImportAsync_Should_ReportEverything_When_ManyRowsAreBad()
    {
        BreakRows();

        var import = await _sample.ImportAsync();

        import.Files.ShouldBeEmpty();
        _sample.LinesOf(import.Problems).ShouldBe(
            """
            figures.csv:2:25: The low end 13 is above the high end 12. Swap them, or correct one.
            figures.csv:3:6: The mapping does not know "Rot" as a value of "party". It knows "Red", "Blue". Correct the value, or add it under "values".
            figures.csv:5:26: "low" is "none", which is not a whole number, such as 25.
            """);
    }

    [Fact]
    public async Task ImportAsync_Should_LeaveOutBadRowsAndSayWhich_When_AskedTo()
    {
        BreakRows();

        var import = await _sample.ImportAsync(new FigureImportOptions { SkipInvalid = true });

        import.Problems.ShouldBeEmpty();
        import.Skipped.Select(problem => problem.Line).ShouldBe([2, 3, 5]);
        (import.Claims, import.Engagements).ShouldBe((4, 2));
        import.Files.Single(file => file.Path == "engagements/hill-battle.claims.csv").Text.ShouldNotContain("KILLED");
    }

    [Fact]
    public async Task ImportAsync_Should_MakeNothing_When_TheMappingIsWrongAndBadRowsAreToBeLeftOut()
    {
        BreakRows();
        _sample.Replace(SampleImport.Mapping, "measure: STRENGTH", "measure: STRENGHT");

        var import = await _sample.ImportAsync(new FigureImportOptions { SkipInvalid = true });

        import.Files.ShouldBeEmpty();
        var lines = _sample.LinesOf(import.Problems);
        lines.ShouldContain("\"STRENGHT\" is not a value of \"measure\". Did you mean \"STRENGTH\"?");
        lines.ShouldContain("figures.csv:2:25: The low end 13 is above the high end 12. Swap them, or correct one.");
    }

    private void BreakRows()
    {
        _sample.Replace(SampleImport.Figures, "Müller,10,12", "Müller,13,12");
        _sample.Replace(SampleImport.Figures, "Red,killed,Doe", "Rot,killed,Doe");
        _sample.Replace(SampleImport.Figures, "Müller,0,0", "Müller,none,0");
    }
}
