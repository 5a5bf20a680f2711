using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contested.Api.Tests.CommandLine;
using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Releases;

/// <summary>What has changed between versions is the same in the API, on the command line and in the files of releases.</summary>
public sealed class ChangesTests(ReleasedHosts hosts) : IClassFixture<ReleasedHosts>
{
    private const string Changes =
        """
        query($since: String!, $until: String, $first: Int, $last: Int, $after: String, $before: String, $where: ChangeFilterInput) {
          changes(since: $since, until: $until, first: $first, last: $last, after: $after, before: $before, where: $where) {
            totalCount
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
            groups(by: [KIND]) { key { kind } count }
            nodes { kind engagementSlug claimSlug documentSlug statement fields { field old new } claim { slug } }
          }
        }
        """;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [DatabaseTheory]
    [AllDatabases("2026.10", "2026.11", "WITHDRAWN 1, CHANGED 8, ADDED 1")]
    [AllDatabases("2026.11", "2026.12", "CHANGED 1, REMOVED 2, ADDED 1")]
    [AllDatabases("2026.10", "2026.12", "WITHDRAWN 1, CHANGED 7, REMOVED 1, ADDED 1")]
    [AllDatabases("2026.10", null, "WITHDRAWN 1, CHANGED 8, REMOVED 1, ADDED 1")]
    [AllDatabases("2026.11", null, "CHANGED 2, REMOVED 2, ADDED 1")]
    [AllDatabases("2026.12", null, "CHANGED 1")]
    public async Task Changes_Should_BeThoseOfDiff(DatabaseKind kind, string since, string? until, string counts)
    {
        var client = await hosts.GetAsync(kind);
        var run = await ProgramRun.RunAsync(
            hosts.DataFolder, "diff", since, until ?? hosts.DataFolder, "--json", "--exit-code", $"--Releases:Folder={hosts.Folder.FullPath}");

        var changes = await WalkAsync(client, new { since, until, first = 3 }, "endCursor", "after");

        run.ExitCode.ShouldBe(2, run.Errors);
        changes.Select(LineOf).ShouldBe(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var first = await client.QueryAsync(Changes, new { since, until, first = 50 });
        var groups = first["changes"]!["groups"]!.AsArray().ToDictionary(group => (string)group!["key"]!["kind"]!, group => (int)group!["count"]!);
        groups.ShouldBe(counts.Split(", ").Select(count => count.Split(' ')).ToDictionary(count => count[0], count => int.Parse(count[1])), ignoreOrder: true);
        ((int)first["changes"]!["totalCount"]!).ShouldBe(changes.Count);
        foreach (var change in changes.Where(_ => until is null))
        {
            (change["claim"] is null).ShouldBe((string?)change["kind"] == "REMOVED");
        }
    }

    [DatabaseTheory]
    [AllDatabases("2026.10", "2026.11")]
    [AllDatabases("2026.11", "2026.12")]
    public async Task Changes_Should_BeThoseInTheFilesOfTheRelease(DatabaseKind kind, string since, string until)
    {
        var client = await hosts.GetAsync(kind);
        var file = await File.ReadAllLinesAsync(Path.Combine(hosts.Folder.FullPath, until, "changes.jsonl"));

        var changes = (await client.QueryAsync(Changes, new { since, until, first = 50 }))["changes"]!["nodes"]!.AsArray();

        changes.SelectMany(RowsOf).ShouldBe(file.Select(line => RowOf(JsonNode.Parse(line)!)));

        static IEnumerable<string> RowsOf(JsonNode? change) => change!["fields"]!.AsArray() is { Count: > 0 } fields
            ? fields.Select(field => $"{change["kind"]} {change["engagementSlug"]} {change["claimSlug"]} {change["documentSlug"]} {change["statement"]} {field!["field"]} {field["old"]} {field["new"]}")
            : [$"{change["kind"]} {change["engagementSlug"]} {change["claimSlug"]} {change["documentSlug"]} {change["statement"]}   "];

        static string RowOf(JsonNode row) =>
            $"{row["kind"]} {row["engagement"]} {row["claim"]} {row["document"]} {row["statement"]} {row["field"]} {row["old"]} {row["new"]}";
    }

    [DatabaseTheory]
    [AllDatabases("""{ "kind": { "in": ["WITHDRAWN", "REMOVED"] } }""", 2)]
    [AllDatabases("""{ "engagementSlug": { "eq": "gettysburg" } }""", 1)]
    [AllDatabases("""{ "documentSlug": { "neq": "acw-battle-data" } }""", 10)]
    [AllDatabases("""{ "fields": { "some": { "field": { "eq": "retractedOn" }, "new": { "eq": "2026-10-20" } } } }""", 5)]
    [AllDatabases("""{ "claim": { "measure": { "eq": "KILLED" } } }""", 2)]
    [AllDatabases("""{ "claim": null }""", 1)]
    public async Task Changes_Should_BeThoseAskedFor_OnPagesInBothDirections(DatabaseKind kind, string where, int count)
    {
        var client = await hosts.GetAsync(kind);
        var filter = JsonNode.Parse(where);

        var forwards = await WalkAsync(client, new { since = "2026.10", first = 2, where = filter }, "endCursor", "after");
        var backwards = await WalkAsync(client, new { since = "2026.10", last = 2, where = filter }, "startCursor", "before");

        forwards.Count.ShouldBe(count);
        backwards.Select(LineOf).ShouldBe(forwards.Select(LineOf));
        forwards.Select(change => (string)change["claimSlug"]!).ShouldBe(forwards.Select(change => (string)change["claimSlug"]!).Order(StringComparer.Ordinal));
    }

    [DatabaseTheory, AllDatabases]
    public async Task Changes_Should_BePlanned_AndTheSameFieldByField(DatabaseKind kind)
    {
        var client = await hosts.GetAsync(kind);
        const string asked = """a: changes(since: "2026.10", first: 20) { totalCount nodes { claimSlug kind fields { field old new } } } b: changes(since: "2026.10", until: "2026.12", last: 1) { nodes { claimSlug } }""";

        var planned = await client.ReportPlanAsync($"{{ {asked} }}");
        var fieldByField = await client.QueryAsync($"{{ {asked} __schema {{ queryType {{ name }} }} }}");

        planned.GetProperty("extensions").GetProperty("plan").GetProperty("roundTrips").GetArrayLength().ShouldBe(2);
        foreach (var name in new[] { "a", "b" })
        {
            JsonNode.DeepEquals(JsonNode.Parse(planned.GetProperty("data").GetProperty(name).GetRawText()), fieldByField[name]).ShouldBeTrue(name);
        }
    }

    [DatabaseTheory]
    [AllDatabases("""since: "2026.09" """, "There is no release \"2026.09\", which \"since\" names. The releases are 2026.10, 2026.11, 2026.12.")]
    [AllDatabases("""since: "2026.10", until: "next" """, "There is no release \"next\", which \"until\" names. The releases are 2026.10, 2026.11, 2026.12.")]
    [AllDatabases("""since: "2026.12", until: "2026.11" """, "\"since\" has to name an earlier release than \"until\", but 2026.12 does not come before 2026.11.")]
    public async Task Changes_Should_SayWhichReleasesThereAre_When_ANameIsWrong(DatabaseKind kind, string arguments, string message)
    {
        var client = await hosts.GetAsync(kind);

        var (_, body) = await client.SendQueryAsync($"{{ changes({arguments}) {{ totalCount }} dataset {{ releases {{ name }} }} }}");

        var error = body.GetProperty("errors").EnumerateArray().ShouldHaveSingleItem();
        error.GetProperty("message").GetString().ShouldBe(message);
        error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe("BAD_USER_INPUT");
        error.GetProperty("path").EnumerateArray().Single().GetString().ShouldBe("changes");
        body.GetProperty("data").GetProperty("dataset").GetProperty("releases").EnumerateArray().Select(release => release.GetProperty("name").GetString())
            .ShouldBe(["2026.10", "2026.11", "2026.12"]);
    }

    [Fact]
    public async Task Diff_Should_ReadWellForPeople()
    {
        var run = await ProgramRun.RunAsync(hosts.DataFolder, "diff", "2026.11", Path.Combine(hosts.Folder.FullPath, "2026.12"), $"--Releases:Folder={hosts.Folder.FullPath}");

        (run.ExitCode, run.Errors).ShouldBe((0, ""));
        run.Output.ReplaceLineEndings("\n").ShouldBe(
            """
            abu-kamal-offensive-2016-coordinates changed: The 2016 Abu Kamal offensive took place at latitude 34.4463° north and longitude 40.9210° east (34°26′47″ and 40°55′16″).
              occurred: 2016-06 → none
            abu-kamal-offensive-2016-lasted-one-day removed, not withdrawn: The 2016 Abu Kamal offensive took one day.
            abu-kamal-offensive-2016-short-lived removed, not withdrawn: It was over soon.
            abu-kamal-offensive-2016-took-one-day added: The 2016 Abu Kamal offensive took one day.
            1 claim added, 1 changed, 0 withdrawn, 2 removed.

            """);
    }

    [Fact]
    public async Task Diff_Should_SayWhatThereIs_When_AVersionIsUnknown()
    {
        var run = await ProgramRun.RunAsync(hosts.DataFolder, "diff", "2026.11", "nowhere", $"--Releases:Folder={hosts.Folder.FullPath}");

        (run.ExitCode, run.Output).ShouldBe((1, ""));
        run.Errors.Trim().ShouldBe(
            "\"nowhere\" is neither a release nor the folder of a release or of a dataset with dataset.yaml. "
            + $"The releases in {hosts.Folder.FullPath} are 2026.10, 2026.11, 2026.12.");
    }

    [Fact]
    public async Task Diff_Should_FindNothing_When_AReleaseIsComparedWithItself()
    {
        var run = await ProgramRun.RunAsync(hosts.DataFolder, "diff", "2026.11", "2026.11", "--exit-code", $"--Releases:Folder={hosts.Folder.FullPath}");

        (run.ExitCode, run.Output.Trim()).ShouldBe((0, "No claim differs."));
    }

    private static string LineOf(JsonNode change) => JsonSerializer.Serialize(
        new
        {
            kind = (string?)change["kind"],
            engagement = (string?)change["engagementSlug"],
            claim = (string?)change["claimSlug"],
            document = (string?)change["documentSlug"],
            statement = (string?)change["statement"],
            fields = change["fields"],
        },
        Readable);

    private static async Task<List<JsonNode>> WalkAsync(HttpClient client, object variables, string cursor, string argument)
    {
        var found = new List<JsonNode>();
        for (string? from = null; ;)
        {
            var asked = JsonSerializer.SerializeToNode(variables)!.AsObject();
            asked[argument] = from;
            var page = (await client.QueryAsync(Changes, asked))["changes"]!;
            var nodes = page["nodes"]!.AsArray().Select(node => node!);
            found = argument == "after" ? [.. found, .. nodes] : [.. nodes, .. found];
            if (!(bool)page["pageInfo"]![argument == "after" ? "hasNextPage" : "hasPreviousPage"]!)
            {
                return found;
            }

            from = (string?)page["pageInfo"]![cursor];
        }
    }
}
