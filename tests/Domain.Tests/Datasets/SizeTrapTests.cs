using Contested.Domain.Datasets;

namespace Contested.Domain.Tests.Datasets;

/// <summary>Files that are small and stand for something large, and such as are wrong from top to bottom.</summary>
/// <remarks>A test that does not end in time would take hours, or all memory.</remarks>
public sealed class SizeTrapTests : IDisposable
{
    private const int Million = 1_000_000;
    private const int InTime = 120_000;

    private readonly SampleDataset _sample = new();

    public void Dispose() => _sample.Dispose();

    [Theory(Timeout = InTime)]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public async Task ValidateAsync_Should_GiveUp_When_ValuesNestWithoutEnd(string opening)
    {
        _sample.Write(SampleDataset.ReferencesFile, Repeat(_ => opening, Million));

        (await ErrorsAsync()).ShouldHaveSingleItem().Message.ShouldBe("The values are nested more than 16 levels deep. Nothing in a dataset is.");
    }

    [Fact(Timeout = InTime)]
    public async Task ValidateAsync_Should_GiveUp_When_AliasesStandForAliases()
    {
        _sample.Write(
            SampleDataset.WarFile,
            "slug: great-war\nname: The Great War\nkind: WAR\npartOf: &p0 [a, b, c, d, e, f, g, h, i]\n"
            + Repeat(level => $"k{level}: &p{level + 1} [{string.Join(", ", Enumerable.Repeat($"*p{level}", 9))}]\n", 20));

        (await ErrorsAsync()).ShouldHaveSingleItem().ToString()
            .ShouldBe("engagements/great-war.yaml:9:10: The aliases in the file repeat more than 100000 values. Write the values out.");
    }

    [Fact(Timeout = InTime)]
    public async Task ValidateAsync_Should_TakeAnAlias_When_ItStandsForWhatIsWritten()
    {
        _sample.Write(
            SampleDataset.ClaimsFile,
            SampleDataset.Files[SampleDataset.ClaimsFile]
                .Replace("citations: [\"1\", \"2\"]", "citations: &both [\"1\", \"2\"]", StringComparison.Ordinal)
                .Replace("citations: [\"3\"]", "citations: *both", StringComparison.Ordinal));

        (await ErrorsAsync()).ShouldBeEmpty();
    }

    [Fact(Timeout = InTime)]
    public async Task ValidateAsync_Should_TellAHundred_When_AMappingHasAMillionKeys()
    {
        _sample.Write(SampleDataset.DatasetFile, "releasedOn: 2024-02-29\nreleasedOm: 2024-02-29\n" + Repeat(key => $"k{key}: 1\n", Million));

        var errors = await ErrorsAsync();

        errors.Count.ShouldBe(101);
        errors[0].ToString().ShouldStartWith("dataset.yaml:2:1: Unknown key \"releasedOm\" in a dataset. Did you mean \"releasedOn\"?");
        errors[^1].ToString().ShouldBe("dataset.yaml:102:1: The file has 999901 more problems, from here on. Fix the others first.");
    }

    [Fact(Timeout = InTime)]
    public async Task ValidateAsync_Should_TellTheFirst_When_TheLastAreFoundBefore()
    {
        _sample.Write(
            SampleDataset.PlacesFile,
            SampleDataset.Files[SampleDataset.PlacesFile] + "\n"
            + Repeat(number => $"- {{ slug: place-{number}, name: Place, latitude: 91 }}\n", 1000)
            + Repeat(number => $"- {{ slug: place-{number}, nam: Place }}\n", 1000));

        var errors = await ErrorsAsync();

        errors.Count.ShouldBe(101);
        errors[0].ToString().ShouldBe("places.yaml:9:43: The latitude 91 is not between -90 and 90 degrees. Correct it.");
        errors[^1].ToString().ShouldBe("places.yaml:59:44: The file has 4900 more problems, from here on. Fix the others first.");
    }

    [Theory(Timeout = InTime)]
    [InlineData("20000000")]
    [InlineData("2147483647")]
    public async Task ValidateAsync_Should_NotCount_When_AnOutlineStatesMillions(string statements)
    {
        _sample.Replace(SampleDataset.ArticleFile, "lead/1: 1", $"lead/1: {statements}");

        (await ErrorsAsync()).ShouldHaveSingleItem().ToString()
            .ShouldBe("documents/hill-article.yaml:19:11: The outline has more than 100,000 statements. Correct the numbers.");
    }

    [Fact(Timeout = InTime)]
    public async Task ValidateAsync_Should_FollowAChain_When_ItIsLong()
    {
        _sample.Write(
            "engagements/hill-battle.more.claims.yaml",
            Repeat(
                number => $"- {{ slug: c-{number}, kind: EVENT, document: hill-table, locators: [p], statement: S, "
                    + $"relations: [{{ kind: PART_OF, claim: c-{(number + 1) % 20_000} }}] }}\n",
                20_000));

        (await ErrorsAsync())[0].Message.ShouldBe("The relation PART_OF leads from \"c-1\" back to this claim. Remove one of them.");
    }

    [Fact(Timeout = InTime)]
    public async Task ValidateAsync_Should_TellAHundred_When_ATableHasManyBadRows()
    {
        _sample.Write(
            SampleDataset.TableClaimsFile,
            "slug,kind,document,locators,statement\n" + Repeat(number => $"A{number},EVNT,hill-article,lead/1/1,S\n", 20_000));

        var errors = await ErrorsAsync();

        errors.Count.ShouldBe(101);
        errors[^1].ToString().ShouldBe(
            "engagements/hill-battle.table.claims.csv:52:1: The file has 39900 more problems, from here on. Fix the others first.");
    }

    [Fact(Timeout = InTime)]
    public async Task ValidateAsync_Should_NotPair_When_VeryManyPartsMayOverlap()
    {
        _sample.Write(
            "engagements/hill-battle.more.claims.yaml",
            Repeat(
                number => $"- {{ slug: c-{number}, kind: EVENT, document: hill-table, locators: [p], statement: S, "
                    + "relations: [{ kind: PART_OF, claim: red-losses, overlaps: true }] }\n",
                1000));

        (await ErrorsAsync()).ShouldHaveSingleItem().ToString().ShouldBe(
            "engagements/hill-battle.more.claims.yaml:1:138: The parts that may overlap form more than 100,000 pairs. "
            + "Write OVERLAPS only between those that do.");
    }

    [Fact(Timeout = InTime)]
    public async Task ValidateAsync_Should_TellTheRow_When_AQuotationMarkIsNeverClosed()
    {
        _sample.Write("actors.csv", "slug,type,name\nmany,PERSON,\"Many\nlines\"\na,PERSON,\"" + new string('x', 20 * Million));

        (await ErrorsAsync()).ShouldHaveSingleItem().ToString().ShouldBe(
            "actors.csv:4:1: The row has more than 16,777,216 bytes. Split it, or close the quotation mark that opens in it.");
    }

    private static string Repeat(Func<int, string> text, int count) => string.Concat(Enumerable.Range(0, count).Select(text));

    private async Task<IReadOnlyList<DatasetProblem>> ErrorsAsync() => await Task.Run(async () =>
        (await DatasetValidator.ValidateAsync(_sample.Folder)).Where(problem => problem.Severity == ProblemSeverity.Error).ToList());
}
