using Contested.Domain.Datasets.Building;
using Contested.Domain.Engagements;

namespace Contested.Domain.Tests.Importing.UcdpGed;

/// <summary>How dates, places and sources of a row are read.</summary>
public sealed class GedTextTests : IDisposable
{
    private readonly GedSample _sample = new();

    public void Dispose() => _sample.Dispose();

    [Theory]
    [InlineData("1", "2016-06-28", "2016-06-28", "2016-06-28", "2016-06-28", "2016-06-28", "on 28 June 2016")]
    [InlineData("2", "2016-06-28", "2016-06-30", "2016-06-28", "2016-06-30", "2016-06", "between 28 June 2016 and 30 June 2016")]
    [InlineData("3", "2016-06-28", "2016-07-04", "2016-06-28", "2016-07-04", "2016", "between 28 June 2016 and 4 July 2016")]
    [InlineData("4", "2016-06-01", "2016-06-30", "2016-06", "2016-06", "2016-06", "in June 2016")]
    [InlineData("4", "2016-06-20", "2016-07-10", "2016-06", "2016-07", "2016", "between June 2016 and July 2016")]
    [InlineData("5", "2016-01-01", "2016-12-31", "2016", "2016", "2016", "in 2016")]
    [InlineData("5", "2016-09-01", "2017-02-28", "2016", "2017", null, "between 2016 and 2017")]
    public async Task ImportAsync_Should_GiveDatesAsPreciselyAsTheyAreKnown(
        string precision, string first, string last, string start, string end, string? occurred, string words)
    {
        var made = await _sample.WithRows([("date_prec", precision), ("date_start", first), ("date_end", last)]).ReadAsync();

        (made.Engagement.Start!.Value.Text, made.Engagement.End!.Value.Text, made.Total.Occurred?.Value.Text).ShouldBe((start, end, occurred));
        made.Engagement.Name.Value.ShouldBe($"Fighting between Reds and Blues at Hill town {words}");
        made.Engagement.Kind.Value.ShouldBe(precision == "5" ? EngagementKind.Conflict : EngagementKind.Battle);
        (made.Total.Note!.Value.Contains($"The row gives the days from {first} to {last} with date precision {precision} of 5", StringComparison.Ordinal)).ShouldBe(precision != "1");
    }

    [Theory]
    [InlineData("1", "at Hill town", null)]
    [InlineData("2", "near Hill town", "The place has precision 2 of 7: within about 25 km of the place.")]
    [InlineData("4", "in Hill town", "The place has precision 4 of 7: somewhere in the province.")]
    public async Task ImportAsync_Should_SayHowPreciseThePlaceIs(string precision, string words, string? note)
    {
        var made = await _sample.WithRows([("where_prec", precision)]).ReadAsync();

        made.Engagement.Name.Value.ShouldContain(words);
        made.Engagement.Summary!.Value.ShouldBe(string.Join(' ', ((string?[])["In the conflict Hill: Government.", note]).OfType<string>()));
        made.Places.Single().ShouldSatisfyAllConditions(
            place => place.Name.Value.ShouldBe("Hill town"),
            place => (place.Latitude!.Value, place.Longitude!.Value).ShouldBe((34.45, 40.918611)),
            place => place.Slug.Value.ShouldBe(made.Engagement.Place!.Value),
            place => place.Slug.Value.ShouldStartWith("ucdp-ged-hill-town-"));
    }

    [Fact]
    public async Task ImportAsync_Should_TellPlacesApart_When_TheyHaveOneName()
    {
        var made = await _sample.WithRows([], [("id", "2")], [("id", "3"), ("latitude", "-34.45")]).ReadAsync();

        made.Places.Count.ShouldBe(2);
    }

    [Fact]
    public async Task ImportAsync_Should_ReadQuotesBreaksAndOtherScripts_When_ACellHasThem()
    {
        var made = await _sample.WithRows(
            [
                ("number_of_sources", "2"),
                ("source_article", "\"SOHR,2016-06-28,The \"caliphate\"\nfalls; or not; \uFEFFwho knows\";\"المرصد,2016-06-29,هجوم على البوكمال\""),
                ("where_coordinates", "Hill\r\ntown"),
            ]).ReadAsync();

        made.References.Select(reference => $"{reference.Publisher?.Value} {reference.Published?.Value} {reference.Title.Value}").ShouldBe(
            ["SOHR 2016-06-28 The \"caliphate\" falls; or not; who knows", "المرصد 2016-06-29 هجوم على البوكمال"], ignoreOrder: true);
        made.Total.Citations.Count.ShouldBe(2);
        made.Places.Single().Name.Value.ShouldBe("Hill town");
    }

    [Fact]
    public async Task ImportAsync_Should_MakeOneReference_When_SeveralEventsHaveTheSource()
    {
        const string Shared = "\"Wire,2016-06-29,The hill is taken\"";

        var made = await _sample.WithRows(
            [("source_article", Shared)],
            [("id", "2"), ("source_article", $"{Shared};\"Narcos over the Border: Gangs, Cartels and Mercenaries,2016-06-30,A chapter\""), ("number_of_sources", "2")]).ReadAsync();

        made.References.Select(reference => reference.Publisher!.Value).ShouldBe(["Narcos over the Border: Gangs, Cartels and Mercenaries", "Wire"], ignoreOrder: true);
        made.Engagements.SelectMany(engagement => engagement.Claims[0].Citations).Values().GroupBy(slug => slug).Select(group => group.Count()).Order().ShouldBe([1, 2]);
    }

    [Fact]
    public async Task ImportAsync_Should_TakeTheTextAsATitle_When_TheNumberOfSourcesIsMinusOne()
    {
        var made = await _sample.WithRows(
            [("number_of_sources", "-1"), ("source_article", "San Diego Union Tribune  29 May 1993 \"Jetliner waited\";\"2016-01-01,")]).ReadAsync();

        made.References.Single().ShouldSatisfyAllConditions(
            reference => reference.Title.Value.ShouldBe("San Diego Union Tribune 29 May 1993 \"Jetliner waited\";\"2016-01-01,"),
            reference => reference.Publisher.ShouldBeNull(),
            reference => reference.Published.ShouldBeNull());
    }

    [Theory]
    [InlineData("1753-01-01", null, "The row dates a source of Wire 1753-01-01, which stands for no date.")]
    [InlineData("2109-10-28", null, "The row dates a source of Wire 2109-10-28, which is yet to come, so the date is left out.")]
    [InlineData("2015-01-01", "2015-01-01", "The row dates a source of Wire 2015-01-01, before the event.")]
    [InlineData("2016-06-28", "2016-06-28", null)]
    public async Task ImportAsync_Should_SayWhatIsOddAboutTheDateOfASource(string date, string? published, string? note)
    {
        var made = await _sample.WithRows([("source_article", $"\"Wire,{date},The hill is taken\"")]).ReadAsync();

        made.References.Single().Published?.Value.Text.ShouldBe(published);
        (made.References.Single().Published is null).ShouldBe(published is null);
        made.Total.Note!.Value.ShouldBe(string.Join(' ', ((string?[])["The row names “Wire” as the original source.", note]).OfType<string>()));
    }

    [Fact]
    public async Task ImportAsync_Should_SayHowManySourcesThereAre_When_TheRowCountsOthers()
    {
        var made = await _sample.WithRows([("number_of_sources", "3")]).ReadAsync();

        made.Total.Note!.Value.ShouldContain("The row counts 3 sources and names 1.");
    }

    [Fact]
    public async Task ImportAsync_Should_CutAHeadline_When_ItIsTooLong()
    {
        var made = await _sample.WithRows([("source_article", $"\"Wire,2016-06-29,{new string('a', 4664)}\"")]).ReadAsync();

        made.References.Single().Title.Value.ShouldBe(new string('a', 499) + "…");
    }

    [Fact]
    public async Task ImportAsync_Should_MakeOneClaimant_When_OneNameIsSpelledDifferently()
    {
        var made = await _sample.WithRows(
            [("source_original", "El Heraldo de Juárez")], [("id", "2"), ("source_original", "El  heraldo de Juarez")], [("id", "3"), ("source_original", "El Heraldo de Juárez, el heraldo de juarez")]).ReadAsync();

        made.Engagements.SelectMany(engagement => engagement.Claims).Select(claim => claim.Claimant!.Value).Distinct().ShouldBe(["ucdp-ged-el-heraldo-de-juarez"]);
        made.Actors.Single(actor => actor.Slug.Value == "ucdp-ged-el-heraldo-de-juarez").Name.Value.ShouldBe("El Heraldo de Juárez");
        made.Engagements[1].Claims.ShouldAllBe(claim => claim.Note!.Value.Contains("“El heraldo de Juarez”"));
    }

    [Theory]
    [InlineData("SOHR, Airwars", "The row names several original sources, “SOHR, Airwars”, so the figure is the UCDP's own.")]
    [InlineData("SOHR/Waha Report", "“SOHR/Waha Report”")]
    [InlineData("SOHR and airwars", "“SOHR and airwars”")]
    [InlineData("Hidalgo state officials\r\nCIDE-PPD", "“Hidalgo state officials CIDE-PPD”")]
    [InlineData("", null)]
    public async Task ImportAsync_Should_LetTheDocumentSpeak_When_SeveralOrNoneReportTheFigure(string original, string? note)
    {
        var made = await _sample.WithRows([("source_original", original)]).ReadAsync();

        made.Figures.Count().ShouldBe(5);
        made.Claims.ShouldAllBe(claim => claim.Claimant == null && claim.Statement.Value.EndsWith(", according to the UCDP."));
        (made.Total.Note?.Value ?? "").ShouldContain(note ?? "");
        (made.Total.Note is null).ShouldBe(note is null);
        made.Actors.Count.ShouldBe(2);
    }

    [Fact]
    public async Task ImportAsync_Should_LetTheSideSpeak_When_ItReportsTheFigure()
    {
        var made = await _sample.WithRows([("source_original", "REDS")]).ReadAsync();

        made.Total.Claimant!.Value.ShouldBe("ucdp-ged-actor-118");
        made.Actors.Select(actor => actor.Name.Value).ShouldBe(["Reds", "Blues"]);
    }
}
