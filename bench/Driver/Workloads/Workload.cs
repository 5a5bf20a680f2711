using System.Globalization;
using Contested.Bench.Data;
using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Contested.Bench.Driver.Workloads;

/// <summary>The queries with the variables of their requests: the same ones for every system.</summary>
internal sealed class Workload
{
    /// <summary>The names of the queries that all systems answer, which are those of their files and addresses.</summary>
    public static IReadOnlyList<string> Compared { get; } = ["engagement", "engagements", "filtered", "flat"];

    /// <summary>The names of the queries that the API alone answers.</summary>
    public static IReadOnlyList<string> Own { get; } = ["tallies", "lens", "aggregate", "search", "contradictions"];

    /// <summary>The names of all queries.</summary>
    public static IReadOnlyList<string> Queries { get; } = [.. Compared, .. Own];

    /// <summary>What the queries are called in results.</summary>
    public static IReadOnlyDictionary<string, string> Titles { get; } = new Dictionary<string, string>
    {
        ["engagement"] = "one engagement, 4 levels",
        ["engagements"] = "20 engagements, 4 levels",
        ["filtered"] = "filtered through a relation",
        ["flat"] = "100 flat rows",
        ["tallies"] = "tallies of an engagement",
        ["lens"] = "tallies under a lens",
        ["aggregate"] = "aggregates and groups of a claimant's claims",
        ["search"] = "20 of a search by 2 words",
        ["contradictions"] = "20 contradictions with claims",
    };

    private const int Requests = 1000;

    private static readonly DateOnly FirstDay = new(1900, 1, 1);
    private static readonly int Days = new DateOnly(2000, 1, 1).DayNumber - FirstDay.DayNumber;
    private static readonly string[] Words = ["bridge", "ridge", "river", "dawn", "garrison", "prisoners", "supplies", "commanders", "villages", "vehicles"];
    private static readonly string[] Measures = ["KILLED", "WOUNDED", "CAPTURED", "STRENGTH"];
    private static readonly int[] Figures = [1, 10, 50, 200];

    private readonly Dictionary<string, IReadOnlyList<QueryVariables>> _variables;

    private Workload(Dictionary<string, IReadOnlyList<QueryVariables>> variables) => _variables = variables;

    /// <summary>The variables of a query, in the order of the requests.</summary>
    public IReadOnlyList<QueryVariables> this[string query] => _variables[query];

    /// <summary>Draws variables for a filled database.</summary>
    public static async Task<Workload> CreateAsync(ContestedDbContext context, int engagements, int seed)
    {
        var random = new Random(seed);
        var engagementSlugs = await SlugsAsync(
            Keys(random, engagements), ids => context.Engagements.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Slug));

        // Only the better known actors, so that there is something to find.
        var actorSlugs = await SlugsAsync(
            Keys(random, BenchmarkDatabase.ActorsBeside(engagements) / 4),
            ids => context.Actors.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Slug));
        var actors = actorSlugs.ToList();
        return new Workload(new Dictionary<string, IReadOnlyList<QueryVariables>>
        {
            ["engagement"] = [.. engagementSlugs.Select(slug => new QueryVariables(("slug", slug)))],
            ["engagements"] = [.. Dates(random).Select(date => new QueryVariables(("from", date)))],
            ["filtered"] = [.. actorSlugs.Select(slug => new QueryVariables(("low", Figures[random.Next(Figures.Length)]), ("claimant", slug)))],
            ["flat"] = [.. Dates(random).Select(date => new QueryVariables(("from", date)))],
            ["tallies"] = [.. engagementSlugs.Select(slug => new QueryVariables(("slug", slug)))],
            ["lens"] = [.. engagementSlugs.Zip(Dates(random)).Select(drawn => new QueryVariables(
                ("slug", drawn.First), ("claimants", Enumerable.Range(0, 20).Select(_ => actors[random.Next(actors.Count)]).ToList()), ("day", drawn.Second)))],
            ["aggregate"] = [.. actorSlugs.Select(slug => new QueryVariables(("claimant", slug)))],
            ["search"] = [.. Enumerable.Range(0, Requests).Select(_ => new QueryVariables(("text", $"{random.GetItems(Words, 1)[0]} {random.GetItems(Words, 1)[0]}")))],
            ["contradictions"] = [.. Enumerable.Range(0, Requests).Select(_ => new QueryVariables(("measure", Measures[random.Next(Measures.Length)])))],
        });
    }

    private static int[] Keys(Random random, int count) =>
        [.. Enumerable.Range(0, Requests).Select(_ => BenchmarkDatabase.KeyOf(random.Next(count)))];

    private static async Task<IEnumerable<string>> SlugsAsync(int[] ids, Func<int[], Task<Dictionary<int, string>>> read)
    {
        var slugs = await read(ids);
        return ids.Select(id => slugs[id]);
    }

    private static IEnumerable<string> Dates(Random random) => Enumerable.Range(0, Requests)
        .Select(_ => FirstDay.AddDays(random.Next(Days)).ToString("O", CultureInfo.InvariantCulture));
}
