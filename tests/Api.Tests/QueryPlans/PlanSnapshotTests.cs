using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contested.Api.Playground;
using Contested.Api.Tests.Hosting;
using Contested.Testing;
using Contested.Testing.Databases;
using Snapshooter;
using Snapshooter.Xunit;

namespace Contested.Api.Tests.QueryPlans;

/// <summary>
/// The statements that queries become: in <c>__snapshots__</c> beside this file stand a query <c>X.graphql</c>, its variables
/// <c>X.variables.json</c> where it has some, and its statements on each database, <c>X.sqlite.sql</c> and <c>X.postgres.sql</c>.
/// Of the queries of the playground, a copy stands there.
/// </summary>
[Collection(ApiTestCollection.Name)]
public sealed class PlanSnapshotTests(ApiHosts hosts)
{
    private const string Extension = ".graphql";

    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "tests", "Api.Tests", "QueryPlans");

    private static readonly Dictionary<string, string> Worked = WorkedQueries.Names.ToDictionary(resource => resource.Split('.')[^2]);

    /// <summary>The queries with which the playground opens.</summary>
    public static TheoryData<string> PlaygroundQueries => [.. Worked.Keys];

    /// <summary>These, and a query for each mechanism of plans, on each database.</summary>
    public static TheoryData<DatabaseKind, string> Queries
    {
        get
        {
            var rows = new TheoryData<DatabaseKind, string>();
            foreach (var name in Names)
            {
                foreach (var kind in Enum.GetValues<DatabaseKind>())
                {
                    rows.Add(kind, name);
                }
            }

            return rows;
        }
    }

    private static IEnumerable<string> Names => Directory.GetFiles(FileOf(string.Empty), $"*{Extension}")
        .Select(file => Path.GetFileNameWithoutExtension(file)).Union(Worked.Keys).Order(StringComparer.Ordinal);

    [DatabaseTheory]
    [MemberData(nameof(Queries))]
    public async Task Query_Should_BecomeTheStatementsBesideIt_When_Planned(DatabaseKind kind, string name)
    {
        var host = await hosts.GetAsync(kind);
        var query = Worked.TryGetValue(name, out var resource) ? WorkedQueries.Read(resource) : File.ReadAllText(FileOf(name + Extension));
        var variables = FileOf($"{name}.variables.json");

        var answer = await host.Client.ReportPlanAsync(query, File.Exists(variables) ? JsonNode.Parse(File.ReadAllText(variables)) : null);

        answer.TryGetProperty("extensions", out var extensions).ShouldBeTrue($"{name} has no plan.");
        var file = $"{name}.{kind.ToString().ToLowerInvariant()}.sql";
        Describe(extensions.GetProperty("plan")).MatchSnapshot(new SnapshotFullName(file, Folder));
    }

    [Theory]
    [MemberData(nameof(PlaygroundQueries))]
    public void PlaygroundQuery_Should_StandBesideItsStatements_When_Planned(string name) =>
        WorkedQueries.Read(Worked[name]).MatchSnapshot(new SnapshotFullName(name + Extension, Folder));

    [Fact]
    public void File_Should_BelongToAQuery_When_ItStandsAmongThem() =>
        Directory.GetFiles(FileOf(string.Empty)).Select(file => Path.GetFileName(file).Split('.')[0]).ShouldBeSubsetOf(Names);

    private static string FileOf(string name) => Path.Combine(Folder, "__snapshots__", name);

    // Values are left out: they are those of the query and of the rows.
    private static string Describe(JsonElement plan)
    {
        var text = new StringBuilder();
        var number = 0;
        foreach (var (index, roundTrip) in plan.GetProperty("roundTrips").EnumerateArray().Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"-- round trip {index + 1}\n\n");
            foreach (var statement in roundTrip.GetProperty("statements").EnumerateArray())
            {
                var parameters = string.Join(", ", statement.GetProperty("parameters").EnumerateArray()
                    .Select((parameter, position) => $"${position + 1} {parameter.GetProperty("name").GetString()}"));
                text.Append(CultureInfo.InvariantCulture, $"-- statement {++number}{(parameters.Length == 0 ? "" : ": ")}{parameters}\n");
                text.Append(CultureInfo.InvariantCulture, $"{LayOut(statement.GetProperty("sql").GetString()!)};\n\n");
            }
        }

        return text.ToString().TrimEnd();
    }

    private static string LayOut(string sql)
    {
        var laidOut = SqlLayout.Of(sql);
        WithoutSpace(laidOut).ShouldBe(WithoutSpace(sql));
        return laidOut;

        static string WithoutSpace(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
    }
}
