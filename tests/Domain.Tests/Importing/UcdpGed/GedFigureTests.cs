using Contested.Domain.Claims;
using Contested.Domain.Datasets;

namespace Contested.Domain.Tests.Importing.UcdpGed;

/// <summary>How the numbers of a row become claims.</summary>
public sealed class GedFigureTests : IDisposable
{
    private static readonly string[] Usual = ["All 3 3 3", "Forces1 2 2 2", "Forces2 1 1 1", "Civilians 0 0 0", "Unknown 0 0 0"];

    private readonly GedSample _sample = new();

    public void Dispose() => _sample.Dispose();

    [Fact]
    public async Task ImportAsync_Should_MakeATotalAndFourParts_When_ARowIsPlain()
    {
        var made = await _sample.WithRows().ReadAsync();

        made.Figures.ShouldBe(Usual);
        made.Claims.ShouldAllBe(claim => claim.Measure!.Value == Measure.Killed && claim.Partial == null && claim.Locators.Single().Value == "row 1");
        made.Total.Statement.Value.ShouldBe("3 people were killed in fighting between Reds and Blues at Hill town on 28 June 2016, according to Wire.");
        made.Claims[1].Subject!.Value.ShouldBe("ucdp-ged-actor-118");
        made.Claims[3].Statement.Value.ShouldBe(
            "None of those killed in fighting between Reds and Blues at Hill town on 28 June 2016 was a civilian, according to Wire.");
    }

    [Theory]
    [InlineData("id,type_of_violence,side_a,side_b,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high", "1,1,Reds,Blues,1,2016-06-28,2016-06-28,2,1,0,0,3,3,4")]
    [InlineData("best,high,low,deaths_b,deaths_a,id,type_of_violence,side_a,side_b,date_prec,date_start,date_end,deaths_civilians,deaths_unknown", "3,4,3,1,2,1,1,Reds,Blues,1,2016-06-28,2016-06-28,0,0")]
    [InlineData("best_est,high_est,low_est,deaths_b,deaths_a,id,type_of_violence,side_a,side_b,date_prec,date_start,date_end,deaths_civilians,deaths_unknown", "3,4,3,1,2,1,1,Reds,Blues,1,2016-06-28 00:00:00.000,2016-06-28 00:00:00.000,0,0")]
    public async Task ImportAsync_Should_ReadColumnsByTheirNames_When_VersionsDiffer(string header, string row)
    {
        _sample.Write(GedSample.Table, $"{header}\n{row}\n");

        var made = await _sample.ReadAsync();

        made.Figures.ShouldBe(["All 3 3 4", .. Usual[1..]]);
        made.Engagement.Start!.Value.Text.ShouldBe("2016-06-28");
        made.Engagement.Sides[0].Participations.Single().Actor.Value.ShouldBe("ucdp-ged-reds");
    }

    [Theory]
    [InlineData("5", "3", "4", "All 3 3 5", "The row gives low 5, best 3, high 4, which are out of order; the figure is the smallest interval that holds all three.")]
    [InlineData("3", "3", "1", "All 1 3 3", "The row gives low 3, best 3, high 1,")]
    [InlineData("1", "3", "2", "All 1 3 3", "The row gives low 1, best 3, high 2,")]
    public async Task ImportAsync_Should_ReadTheSmallestInterval_When_TheThreeNumbersAreOutOfOrder(string low, string best, string high, string figure, string note)
    {
        var made = await _sample.WithRows([("low", low), ("best", best), ("high", high)]).ReadAsync();

        made.Figures.First().ShouldBe(figure);
        made.Total.Note!.Value.ShouldContain(note);
    }

    [Fact]
    public async Task ImportAsync_Should_KeepTheRangeInTheTotal_When_TheNumbersDiffer()
    {
        var made = await _sample.WithRows([("low", "1"), ("best", "3"), ("high", "9")]).ReadAsync();

        made.Figures.ShouldBe(["All 1 3 9", .. Usual[1..]]);
        made.Total.Quantity!.Verbatim.Value.ShouldBe("low 1, best 3, high 9");
        made.Total.Statement.Value.ShouldStartWith("1 to 9 people (most likely 3) were killed in fighting");
        made.Claims[1].Note!.Value.ShouldContain("The column divides the best number, 3, and has no range of its own.");
    }

    [Fact]
    public async Task ImportAsync_Should_StateZeros_When_ProbablyNobodyDied()
    {
        var made = await _sample.WithRows([("low", "0"), ("best", "0"), ("high", "4"), ("deaths_a", "0"), ("deaths_b", "0")]).ReadAsync();

        made.Figures.ShouldBe(["All 0 0 4", "Forces1 0 0 0", "Forces2 0 0 0", "Civilians 0 0 0", "Unknown 0 0 0"]);
    }

    [Fact]
    public async Task ImportAsync_Should_SayNothing_When_ACellIsEmpty()
    {
        var made = await _sample.WithRows([("deaths_b", ""), ("deaths_civilians", "")]).ReadAsync();

        made.Figures.ShouldBe(["All 3 3 3", "Forces1 2 2 2", "Unknown 0 0 0"]);
    }

    [Fact]
    public async Task ImportAsync_Should_MakeOneSide_When_CiviliansAreAttacked()
    {
        var made = await _sample
            .WithRows([("type_of_violence", "3"), ("side_b", "Civilians"), ("deaths_a", "0"), ("deaths_b", "0"), ("deaths_civilians", "3")]).ReadAsync();

        made.Figures.ShouldBe(["All 3 3 3", "Civilians 3 3 3", "Unknown 0 0 0"]);
        made.Engagement.Sides.Select(side => side.Name.Value).ShouldBe(["Reds"]);
        made.Engagement.Name.Value.ShouldBe("Violence of Reds against civilians at Hill town on 28 June 2016");
        made.Actors.Select(actor => actor.Name.Value).ShouldBe(["Reds", "Wire"]);
    }

    [Fact]
    public async Task ImportAsync_Should_LeaveRowsOutAndSayWhy_When_TheyCannotBeRead()
    {
        _sample.WithRows(
            [("id", "1")], [("id", "x")], [("best", "many")], [("date_end", "2016-06-27")], [("id", "1")], [("date_prec", "6")],
            [("deaths_a", "-1"), ("low", "2.5")], [("side_a", " ")], [("latitude", "91")], [("type_of_violence", "4")], [("id", "2")]);
        await File.AppendAllTextAsync(_sample.PathOf(GedSample.Table), "3,1\n4,\"a\" b,\n");

        var import = await _sample.ImportAsync();

        _sample.LinesOf(import.Skipped).ShouldBe(
            """
            events.csv:3:1: "id" is "x", which is not the number of an event, such as 227280.
            events.csv:4:1: "best" is "many", which is not a whole number from 0 to 2147483647.
            events.csv:5:1: "date_end" is 2016-06-27, before "date_start", 2016-06-28.
            events.csv:6:1: The event 1 is in line 2 of events.csv already.
            events.csv:7:1: "date_prec" is "6", which is not a number from 1 to 5.
            events.csv:8:1: "deaths_a" is "-1", which is not a whole number from 0 to 2147483647. "low" is "2.5", which is not a whole number from 0 to 2147483647.
            events.csv:9:1: "side_a" names nobody.
            events.csv:10:1: "latitude" is "91", which is not a number of degrees from -90 to 90.
            events.csv:11:1: "type_of_violence" is "4", which is not 1, 2 or 3.
            events.csv:13:1: The row has 2 cells, but there are 24 columns.
            events.csv:14:1: A cell has a single quotation mark inside it. Double it, and put the whole cell in quotation marks.
            """.ReplaceLineEndings("\n"));
        (import.Rows, import.Imported).ShouldBe((13, 2));
        _sample.Read().Engagements.Select(engagement => engagement.FileSlug).ShouldBe(["ucdp-ged-1", "ucdp-ged-2"]);
    }

    [Fact]
    public async Task ImportAsync_Should_WriteNothing_When_AColumnIsMissing()
    {
        _sample.WithRows([("best", null), ("bestt", "3")]);

        var import = await _sample.ImportAsync();

        _sample.LinesOf(import.Problems).ShouldStartWith("events.csv:1:1: There is no column \"best\". Did you mean \"bestt\"? The first row of a table of the UCDP GED");
        Directory.Exists(_sample.PathOf("out")).ShouldBeFalse();
    }

    [Fact]
    public async Task ImportAsync_Should_MakeADatasetWithoutProblems()
    {
        await _sample.WithRows([], [("id", "2"), ("side_b", "هجوم"), ("side_b_new_id", "")]).ImportAsync();

        (await DatasetValidator.ValidateAsync(_sample.PathOf("out"))).ShouldBeEmpty();
    }
}
