using static System.FormattableString;

namespace Contested.Bench.Events;

/// <summary>Writes a dataset of events as tables.</summary>
internal static class DatasetFiles
{
    // Above all numbers of events, so that each copy has numbers of its own.
    private const int NumbersOfACopy = 10_000_000;

    /// <summary>Writes each event so many times, and gives the number of claims.</summary>
    public static int Write(string folder, IReadOnlyList<GedEvent> events, int times)
    {
        Directory.CreateDirectory(Path.Combine(folder, "documents"));
        File.WriteAllText(Path.Combine(folder, "dataset.yaml"), "releasedOn: 2026-11-29\n");
        File.WriteAllText(
            Path.Combine(folder, "documents", "ucdp-ged.yaml"),
            """
            title: UCDP Georeferenced Event Dataset
            kind: EVENT_DATABASE
            author: Uppsala Conflict Data Program
            publisher: Department of Peace and Conflict Research, Uppsala University
            licence: CC BY 4.0
            attribution: Uppsala Conflict Data Program (UCDP), Uppsala University, UCDP Georeferenced Event Dataset (GED)

            """);
        using var catalogue = new CatalogueFiles(folder);
        using var claims = new ClaimsFile(folder);
        using var participations = new TableFile(folder, "participations.csv", "engagement", "side", "actor", "role", "claims");
        using var engagements = new TableFile(
            folder, "engagements.csv", "slug", "name", "kind", "start", "end", "place", "identifiers", "document", "sides");
        foreach (var (copy, ged) in Enumerable.Range(0, times).SelectMany(copy => events.Select(ged => (copy, ged))))
        {
            var number = Invariant($"{ged.Id + (copy * NumbersOfACopy)}");
            var slug = $"ged-{number}";
            var place = catalogue.PlaceOf(ged);
            var sides = ged.Sides.Select(catalogue.ActorOf).ToList();
            engagements.Write(
                slug, ged.Name, ged.IsOneSided ? "ATTACK" : "BATTLE", ged.Start, ged.End, place, $"UCDP_GED {number}", "ucdp-ged",
                string.Join(';', ged.Sides.Select(side => side.Replace(";", ";;", StringComparison.Ordinal))));
            claims.Write(ged, slug, place, sides, [.. ged.Sources.Select(source => catalogue.ReferenceOf(source, copy))]);
            foreach (var (index, side) in sides.Index())
            {
                participations.Write(slug, Invariant($"{index + 1}"), side, "COMBATANT", "deaths");
            }
        }

        return claims.Count;
    }
}
