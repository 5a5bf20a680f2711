using Contested.Api.Playground;
using Contested.Testing;

namespace Contested.Api.Tests.QueryPlans;

/// <summary>The queries that have to be fast however large the dataset is.</summary>
internal static class PlannedQueries
{
    private const string CuratedEngagement = "abu-kamal-offensive-2016";

    private const string Tolerance =
        """
        {
          claims(first: 20) {
            nodes {
              agreesWith(tolerance: 0.05, first: 5) { totalCount nodes { slug } }
              conflictsWith(tolerance: 0.05, order: [{ knownSince: DESC }], where: { voice: { eq: NAMED } }) { totalCount nodes { slug } groups(by: CLAIMANT) { count } }
            }
          }
        }
        """;

    /// <summary>The queries of the benchmark, the worked queries and the trusted documents, for generated rows.</summary>
    public static IEnumerable<PlannedQuery> All(GeneratedExamples examples) =>
    [
        .. Benchmark.Select(name => new PlannedQuery($"benchmark/{name}", Read("bench", "queries", "contested", $"{name}.graphql"), BenchmarkVariables(name, examples))),
        .. WorkedQueries.Names.Select(name => new PlannedQuery(
            $"playground/{name.Split('.')[^2]}",
            WorkedQueries.Read(name).Replace($"\"{CuratedEngagement}\"", $"\"{examples.Engagement}\"", StringComparison.Ordinal),
            WorkedVariables(name, examples))),
        .. Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "src", "Api", "TrustedDocuments"), "*.graphql").Order(StringComparer.Ordinal)
            .Select(file => new PlannedQuery($"trusted/{Path.GetFileNameWithoutExtension(file)}", File.ReadAllText(file), TrustedVariables(File.ReadAllText(file), examples))),
        new PlannedQuery("tolerance", Tolerance, new Dictionary<string, object>()),
    ];

    private static IEnumerable<string> Benchmark => Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "bench", "queries", "contested"), "*.graphql")
        .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([RepositoryFolder.Root, .. path]));

    private static Dictionary<string, object> BenchmarkVariables(string name, GeneratedExamples examples) => name switch
    {
        "engagement" or "tallies" => new() { ["slug"] = examples.Engagement },
        "engagements" => new() { ["from"] = "1950-01-01" },
        "flat" => new() { ["from"] = "1950-01-01" },
        "filtered" => new() { ["low"] = 50, ["claimant"] = examples.Actor },
        "lens" => new() { ["slug"] = examples.Engagement, ["claimants"] = new[] { examples.Actor }, ["day"] = "2030-01-01" },
        "contradictions" => new() { ["measure"] = "KILLED" },
        "aggregate" => new() { ["claimant"] = examples.Actor },
        "search" => new() { ["text"] = "bridge dawn" },
        _ => throw new ArgumentException($"Say here which variables the query of the benchmark \"{name}\" takes.", nameof(name)),
    };

    private static Dictionary<string, object> WorkedVariables(string name, GeneratedExamples examples) => name.Split('.')[^2] switch
    {
        "3-monitor" => new() { ["slug"] = examples.Actor },
        "5-search" => new() { ["text"] = "garrison" },
        "7-known-by" => new() { ["day"] = "2000-01-01" },
        "9-retraction" => new() { ["slug"] = examples.Reference },
        _ => [],
    };

    private static Dictionary<string, object> TrustedVariables(string document, GeneratedExamples examples)
    {
        var variables = new Dictionary<string, object>();
        if (document.Contains("$engagement: String!", StringComparison.Ordinal))
        {
            variables.Add("engagement", examples.Engagement);
        }

        if (document.Contains("$claimant: String!", StringComparison.Ordinal))
        {
            variables.Add("claimant", examples.Actor);
        }

        return variables;
    }
}
