using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Importing.UcdpGed;

/// <summary>The columns of a table of the UCDP Georeferenced Event Dataset that are read, by their names in any of its versions.</summary>
internal static class GedColumns
{
    public const string Id = "id";
    public const string Violence = "type_of_violence";
    public const string Conflict = "conflict_name";
    public const string SideA = "side_a";
    public const string SideB = "side_b";
    public const string SideAId = "side_a_new_id";
    public const string SideBId = "side_b_new_id";
    public const string NumberOfSources = "number_of_sources";
    public const string SourceArticle = "source_article";
    public const string SourceOriginal = "source_original";
    public const string Place = "where_coordinates";
    public const string PlacePrecision = "where_prec";
    public const string Latitude = "latitude";
    public const string Longitude = "longitude";
    public const string DatePrecision = "date_prec";
    public const string Start = "date_start";
    public const string End = "date_end";
    public const string DeathsA = "deaths_a";
    public const string DeathsB = "deaths_b";
    public const string DeathsOfCivilians = "deaths_civilians";
    public const string DeathsOfUnknown = "deaths_unknown";
    public const string Low = "low";
    public const string Best = "best";
    public const string High = "high";

    private static readonly string[] Required =
    [
        Id, Violence, SideA, SideB, DatePrecision, Start, End, DeathsA, DeathsB, DeathsOfCivilians, DeathsOfUnknown, Low, Best, High,
    ];

    // What versions call a column otherwise, the newer name first.
    private static readonly Dictionary<string, string[]> Others = new()
    {
        [SideAId] = ["side_a_id", "side_a_dset_id"],
        [SideBId] = ["side_b_id", "side_b_dset_id"],
        [Low] = ["low_est"],
        [Best] = ["best_est"],
        [High] = ["high_est"],
    };

    /// <summary>The place of each column by its name here; null where one that is needed is missing, which is reported.</summary>
    public static IReadOnlyDictionary<string, int>? Find(string file, IReadOnlyList<string> header, ProblemCollector problems)
    {
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (place, name) in header.Index())
        {
            places.TryAdd(name, place);
        }

        foreach (var (name, others) in Others)
        {
            if (!places.ContainsKey(name) && Array.Find(others, places.ContainsKey) is { } other)
            {
                places.Add(name, places[other]);
            }
        }

        var missing = Required.Where(name => !places.ContainsKey(name)).ToList();
        foreach (var name in missing)
        {
            problems.Add(
                FilePosition.StartOf(file),
                $"There is no column \"{name}\".{Wording.DidYouMean(name, header)} The first row of a table of the UCDP GED names its columns, among them "
                + $"{Wording.List(Required)}.");
        }

        return missing.Count == 0 ? places : null;
    }
}
