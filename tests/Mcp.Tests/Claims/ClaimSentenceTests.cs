using Contested.Mcp.Claims;

namespace Contested.Mcp.Tests.Claims;

/// <summary>That a sentence says who claims what, where it is from, and no more.</summary>
public sealed class ClaimSentenceTests
{
    private static readonly Document Article = new("article", "A battle", null, "Wikipedia", null, "CC BY-SA 4.0", null, "Wikipedia contributors");
    private static readonly Reference Report = new("report", "What happened", "A. Writer", "Reuters", null, new PartialDate("2016-06-29"), null);

    private static readonly Claim Named = new(
        "a-claim", "NAMED", new Named("army", "New Army"), null, null, Article, new Named("rebels", "Rebels"), new Side("Opposition"), "FORCES", "KILLED",
        new Quantity(40, 40, null, IsUnknown: false, IsApproximate: false, "40"), IsPartial: false, "The New Army killed 40 rebels.", null, null, null, null, null, null, [], [new Citation(Report)]);

    public static TheoryData<string, string> Sentences => new()
    {
        { "named", "A battle: New Army claimed 40 killed among the forces on the Opposition side (Rebels), as cited by “A battle” (Wikipedia, CC BY-SA 4.0), which refers to “What happened” (Reuters, 2016-06-29)." },
        { "speaker", "A battle: New Army, through its spokesman, claimed 40 killed among the forces on the Opposition side (Rebels), as cited by “A battle” (Wikipedia, CC BY-SA 4.0), which refers to “What happened” (Reuters, 2016-06-29)." },
        { "document", "A battle: “A battle” (Wikipedia, CC BY-SA 4.0) itself states 40 killed among the forces on the Opposition side (Rebels), and refers to “What happened” (Reuters, 2016-06-29)." },
        { "unnamed", "A battle: a source that “A battle” (Wikipedia, CC BY-SA 4.0) does not name claimed 40 killed among the forces on the Opposition side (Rebels); the document refers to “What happened” (Reuters, 2016-06-29)." },
        { "unknown", "A battle: New Army said that the number of killed among the forces on the Opposition side (Rebels) is unknown, as cited by “A battle” (Wikipedia, CC BY-SA 4.0), which refers to “What happened” (Reuters, 2016-06-29)." },
        { "uncited", "A battle: New Army claimed 40 killed among the forces on the Opposition side (Rebels), as cited by “A battle” (Wikipedia, CC BY-SA 4.0), which gives no reference for it." },
        { "dated", "A battle: New Army claimed 40 killed among civilians on 2016-06-28, as cited by “A battle” (Wikipedia, CC BY-SA 4.0), which refers to “What happened” (Reuters, 2016-06-29)." },
        { "statement", "According to New Army, as cited by “A battle” (Wikipedia, CC BY-SA 4.0), which refers to “What happened” (Reuters, 2016-06-29): The New Army killed 40 rebels." },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Of_Should_SayWhoClaimsItAndOnWhoseWord(string variant, string expected) => ClaimSentence.Of(Variant(variant), "A battle").ShouldBe(expected);

    [Fact]
    public void Of_Should_SayWhatHasBecomeOfTheClaim()
    {
        var reply = new Reply("another");
        var claim = Named with
        {
            WithdrawnOn = "2016-07-01",
            WithdrawnBecause = "Counted twice.",
            Citations = [new Citation(Report with { RetractedOn = "2016-07-02" })],
            Relations = [new Relation("CORRECTED_BY", reply), new Relation("DISPUTED_BY", reply), new Relation("REPEATS", reply)],
        };

        ClaimSentence.Of(claim, "A battle").ShouldEndWith(
            "which refers to “What happened” (Reuters, 2016-06-29, retracted on 2016-07-02). The claim was withdrawn on 2016-07-01: Counted twice."
            + " All of its references have been retracted. A later claim corrects it. Another claim disputes it. It repeats another claim.");
    }

    [Theory]
    [InlineData(true, "; New Army does not state it.")]
    [InlineData(false, "it is not compared, as New Army states a figure of its own.")]
    public void Of_Should_SayWhatAFigureIsDerivedFrom(bool isCompared, string end)
    {
        var captured = Named with { Measure = "CAPTURED", Quantity = new Quantity(15, null, null, IsUnknown: false, IsApproximate: false, "15+") };
        var figure = new DerivedFigure(Named.Claimant, null, new Interval(55, null), IsPartial: false, isCompared, null, [Named, captured]);

        var sentence = ClaimSentence.Of(figure, "A battle", "KILLED_OR_CAPTURED", " among the forces on the Opposition side");

        sentence.ShouldStartWith("A battle: a figure of at least 55 killed or captured among the forces on the Opposition side is derived from 40 killed and at least 15 captured, which New Army claimed, as cited by “A battle” (Wikipedia, CC BY-SA 4.0), which refers to “What happened”");
        sentence.ShouldEndWith(end);
    }

    private static Claim Variant(string name) => name switch
    {
        "speaker" => Named with { SpeakerRole = "its spokesman" },
        "document" => Named with { Voice = "DOCUMENT", Claimant = null },
        "unnamed" => Named with { Voice = "UNNAMED", Claimant = null },
        "unknown" => Named with { Quantity = new Quantity(null, null, null, IsUnknown: true, IsApproximate: false, "Unknown") },
        "uncited" => Named with { Citations = [] },
        "dated" => Named with { Population = "CIVILIANS", Side = null, Subject = null, Occurred = new PartialDate("2016-06-28") },
        "statement" => Named with { Measure = null, Quantity = null },
        _ => Named,
    };
}
