using Contested.Domain.Claims;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Exporting;
using Contested.Domain.Importing.Making;

namespace Contested.Domain.Importing.UcdpGed;

/// <summary>Makes the claims of an event: how many died, and how many of them among whom.</summary>
/// <param name="ged">The event.</param>
/// <param name="catalogue">What events name.</param>
/// <param name="target">The engagement of another folder to which the event belongs; null where it is an engagement of its own.</param>
internal sealed class GedClaims(GedEvent ged, GedCatalogue catalogue, AttachedEngagement? target)
{
    private const string Total = "killed";

    private readonly (string Slug, string Name)? _claimant = catalogue.ClaimantOf(ged.Original);

    /// <summary>The slug of the claim that says who fought.</summary>
    public static string SlugOfTotal => Total;

    /// <summary>The claims, the total first.</summary>
    /// <remarks>
    /// Of an engagement of its own, each number of the row is a figure, 0 among them. To another, the row is one event among others: its
    /// figures are partial, and a 0 says nothing.
    /// </remarks>
    public IEnumerable<ClaimEntry> All()
    {
        var (low, high) = ged.Deaths.Hull;
        if (IsSaid(high))
        {
            yield return Claim(
                Total, Population.All, null, (low, ged.Deaths.Best, high), ged.Deaths.Verbatim,
                $"{People(low, high)} killed in {Event}",
                [.. ged.Remarks, ged.Span.Note, ged.Place?.Note]);
        }

        foreach (var (index, deaths) in ged.Deaths.OfSides.Index().Where(side => IsSaid(side.Item)))
        {
            yield return Column(
                $"side-{index + 1}-killed", Population.Forces, index, deaths!.Value, $"{Somebody(deaths.Value)} on the side of {ged.Sides[index].Name} {Were(deaths.Value)} killed in {Event}");
        }

        if (IsSaid(ged.Deaths.OfCivilians))
        {
            var civilians = ged.Deaths.OfCivilians!.Value;
            yield return Column(
                "civilians-killed", Population.Civilians, null, civilians, $"{None(civilians)} of those killed in {Event} {Were(civilians)} {(civilians <= 1 ? "a civilian" : "civilians")}");
        }

        if (IsSaid(ged.Deaths.OfUnknown))
        {
            var unknown = ged.Deaths.OfUnknown!.Value;
            yield return Column(
                "unassigned-killed", Population.Unknown, null, unknown, $"{None(unknown)} of those killed in {Event} could be assigned neither to a side nor to the civilians");
        }
    }

    private string Event => $"{ged.What} {ged.WhereAndWhen}";

    private bool IsSaid(int? deaths) => deaths is not null && (target is null || deaths > 0);

    private ClaimEntry Column(string slug, Population population, int? side, int deaths, string statement) => Claim(
        slug, population, side, (deaths, deaths, deaths), FormattableString.Invariant($"{deaths}"), statement,
        [ged.Deaths.Hull.Low < ged.Deaths.Hull.High ? $"The column divides the best number, {ged.Deaths.Best}, and has no range of its own." : null]);

    private ClaimEntry Claim(
        string slug, Population population, int? side, (int Low, int Best, int High) figure, string verbatim, string statement, IEnumerable<string?> notes)
    {
        var (number, subject, unmatched) = side is { } index ? SideOf(index) : default;
        string?[] all = [OriginalNote, .. notes, unmatched, target?.Note];
        var note = string.Join(' ', all.OfType<string>());
        return new ClaimEntry(
            Slug: Stored.Of(target is null ? slug : $"{ged.Slug}-{slug}"),
            Kind: Stored.Of(ClaimKind.Casualties),
            Document: target is null ? null : Stored.Of(GedSlugs.Document),
            Locators: [Stored.Of(ged.Locator)],
            Voice: null,
            Claimant: Stored.OrNull(_claimant?.Slug),
            Speaker: null,
            SpeakerRole: null,
            Evidence: null,
            Subject: Stored.OrNull(subject),
            Side: Stored.OrNull(number),
            Population: Stored.Of(population),
            Measure: Stored.Of(Measure.Killed),
            Quantity: new QuantityEntry(Stored.Of(figure.Low), Stored.Of(figure.High), Stored.Of(figure.Best), null, Stored.Of(verbatim)),
            Partial: Stored.WhereTrue(target is not null),
            Statement: Stored.Of($"{statement}, according to {_claimant?.Name ?? "the UCDP"}."),
            Quote: null,
            Occurred: Stored.OrNull(ged.Span.Occurred),
            Place: Stored.OrNull(ged.Place is { } place ? GedCatalogue.SlugOf(place) : null),
            Citations: Stored.Texts(ged.Sources.Select(GedCatalogue.SlugOf)),
            Relations: [],
            Note: note.Length > 0 ? Stored.Of(note) : null,
            Withdrawn: null);
    }

    private (int? Number, string? Subject, string? Unmatched) SideOf(int index) => target is null
        ? (index + 1, GedCatalogue.SlugOf(ged.Sides[index]), null)
        : target.SideOf(ged.Sides[index]) is { } side
            ? (side.Number, side.Actor, null)
            : (null, null, $"No actor on a side of the engagement is known as {ged.Sides[index].Name}, so the figure is one of the forces of all sides.");

    private string? OriginalNote => ged.Original.Text.Length == 0 ? null : _claimant is null
        ? $"The row names several original sources, “{ged.Original.Text}”, so the figure is the UCDP's own."
        : $"The row names “{ged.Original.Text}” as the original source.";

    private string People(int low, int high)
    {
        var best = low < high ? $" (most likely {Number(ged.Deaths.Best)})" : "";
        return (low, high) switch
        {
            (0, 0) => "Nobody was",
            (1, 1) => "1 person was",
            _ => $"{Number(low, high)} people{best} were",
        };
    }

    private static string Were(int number) => number <= 1 ? "was" : "were";

    private static string Somebody(int number) => number == 0 ? "Nobody" : Number(number);

    private static string None(int number) => number == 0 ? "None" : Number(number);

    private static string Number(int low, int? high = null) => FigureWording.Of(
        FormattableString.Invariant($"{low}"), FormattableString.Invariant($"{high ?? low}"))!;
}
