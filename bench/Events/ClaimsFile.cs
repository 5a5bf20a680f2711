using static System.FormattableString;

namespace Contested.Bench.Events;

/// <summary>Writes the claims about events: who is a source for it, how many died, and how many of them among whom.</summary>
internal sealed class ClaimsFile(string folder) : IDisposable
{
    // What the columns of deaths count, in their order.
    private static readonly (string Slug, string Population, int? Side, string Words)[] Deaths =
    [
        ("deaths-a", "FORCES", 1, "of the first side"),
        ("deaths-b", "FORCES", 2, "of the second side"),
        ("deaths-civilians", "CIVILIANS", null, "who were civilians"),
        ("deaths-unknown", "UNKNOWN", null, "whose side is not known"),
    ];

    private readonly TableFile _file = new(
        folder, "claims.csv", "engagement", "slug", "kind", "locators", "subject", "side", "population", "measure",
        "low", "high", "best", "verbatim", "statement", "occurred", "place", "citations", "relations");

    /// <summary>The number of claims so far.</summary>
    public int Count { get; private set; }

    /// <summary>Writes the claims about an event.</summary>
    /// <param name="ged">The event.</param>
    /// <param name="engagement">Its slug.</param>
    /// <param name="place">The slug of its place.</param>
    /// <param name="sides">The slugs of its sides.</param>
    /// <param name="sources">The slugs of its sources, in their order.</param>
    public void Write(GedEvent ged, string engagement, string place, IReadOnlyList<string> sides, IReadOnlyList<string> sources)
    {
        foreach (var (index, source) in sources.Index())
        {
            var office = ged.Sources[index].Office ?? "An unnamed source";
            Write(Invariant($"source-{index + 1}"), "EVENT", $"{office} is a source for the violence between {ged.Name}.", source);
        }

        var all = string.Join(';', sources);
        var (low, best, high) = ged.Deaths;
        var range = low == high ? Invariant($"{low}") : Invariant($"{low}–{high}, most likely {best}");
        Write("deaths", "CASUALTIES", $"Killed in the violence between {ged.Name}: {range}.", all, population: "ALL", figure: ged.Deaths, verbatim: range);
        foreach (var ((slug, population, side, words), deaths) in Deaths.Zip(ged.DeathsByPopulation).Where(pair => pair.Second > 0))
        {
            Write(
                slug, "CASUALTIES", Invariant($"Killed in the violence between {ged.Name}, {words}: {deaths}."), all,
                side, population, (deaths, deaths, deaths), Invariant($"{deaths}"), "PART_OF deaths");
        }

        void Write(
            string slug, string kind, string statement, string citations, int? side = null, string? population = null,
            (int Low, int Best, int High)? figure = null, string? verbatim = null, string? relations = null)
        {
            Count++;
            _file.Write(
                engagement, slug, kind, Invariant($"row {ged.Id}"), side is { } number ? sides[number - 1] : null, Invariant($"{side}"),
                population, population is null ? null : "KILLED", Invariant($"{figure?.Low}"), Invariant($"{figure?.High}"),
                Invariant($"{figure?.Best}"), verbatim, statement, ged.Start, place, citations, relations);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _file.Dispose();
}
