using static Contested.Testing.Attacks.HostileRequests;

namespace Contested.Api.Tests.Telemetry;

/// <summary>How the limits of docs/limits.md are reached.</summary>
internal static class LimitReach
{
    private const string Slug = "abu-kamal-offensive-2016";
    private const string Filter = "query($where: ClaimFilterInput) { claims(where: $where) { totalCount } }";
    private const string Made = "claims(first: 50) { nodes { claimant { claimsMade(first: 50) { nodes { claimant { claimsMade(first: 50) { nodes { ";
    private const string MadeEnd = " } } } } } } } }";
    private const string WebServer = "Api.Tests/Limits/WebServerLimitTests.cs";
    private const string Transport = "GraphQL.AspNetCore.Tests/Telemetry/BusyMetricsTests.cs";

    /// <summary>The limits that take more than a request to reach, and the test that does so.</summary>
    public static readonly IReadOnlyDictionary<string, string> TestedElsewhere = new Dictionary<string, string>
    {
        ["MaxConnections"] = WebServer,
        ["MinDataRate"] = WebServer,
        ["MaxConcurrentExecutions"] = Transport,
        ["MaxQueuedExecutions"] = Transport,
        ["MaxConcurrentResponses"] = Transport,
        ["MaxHeldRequestBytes"] = Transport,
        ["MaxHeldResponseBytes"] = Transport,
        ["StaleAnswerAge"] = "Api.Tests/Availability/LostDatabaseTests.cs",
        ["ExecutionTimeout"] = Transport,
    };

    /// <summary>For a limit with an error code, a request that is refused with it.</summary>
    public static readonly IReadOnlyDictionary<string, string> Requests = new Dictionary<string, string>
    {
        ["MaxRequestBodySize"] = Query($"{{ __typename }} #{new string('a', 500_000)}"),
        ["MaxJsonDepth"] = Query("{ __typename }", $$"""{"a":{{Repeat("[", 100)}}{{Repeat("]", 100)}} }"""),
        ["MaxResponseSize"] = Query("{ claims(first: 50) { nodes { statement } } }"),
        ["MaxTokens"] = Query($"{{ {Repeat("a ", 20_000)} }}"),
        ["MaxDepth"] = Query(Repeat("{a", 300)),
        ["MaxNameLength"] = Query($"{{ {new string('a', 300)} }}"),
        ["MaxDirectivesPerLocation"] = Query($"{{ __typename {Repeat("@include(if: true) ", 20)} }}"),
        ["MaxVariables"] = Query($"query({string.Join(' ', Enumerable.Range(0, 200).Select(index => $"$v{index}: Int"))}) {{ __typename }}"),
        ["MaxFragmentSpreads"] = Query($"{{ {Repeat("...F ", 600)} }} fragment F on Query {{ __typename }}"),
        ["MaxSelectionDepth"] = Query($"{{ engagement(slug: \"{Slug}\") {{ {Repeat("partOf { ", 30)} name {Repeat("}", 32)}"),
        ["MaxAliases"] = Query($"{{ {string.Join(' ', Enumerable.Range(0, 300).Select(index => $"a{index}: __typename"))} }}"),
        ["MaxFields"] = Query($"{{ {Repeat("__typename ", 2_500)} }}"),
        ["MaxFieldMergeComparisons"] = Query($"{{ engagement(slug: \"{Slug}\") {{ {Repeat("name ", 1_900)} }} }}"),
        ["MaxIntrospectionDepth"] = Query("{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }"),
        ["MaxVariableValues"] = Query(Filter, $$"""{"where":{"slug":{"in":[{{Repeat("\"a\",", 25_000)}}"a"]} } }"""),
        ["MaxFieldCost"] = Query($"{{ {Made}claimant {{ name }}{MadeEnd} }}"),
        ["MaxTypeCost"] = Query($"{{ {Made}slug{MadeEnd} }}"),
        ["MaxListSize"] = Query($"{{ engagement(slug: \"{Slug}\") {{ sides {{ name }} }} }}"),
        ["MaxComputedFrom"] = Query("{ contradictions(tolerance: 0) { totalCount } }"),
        ["MaxPageSize"] = Query("{ claims(first: 1000) { totalCount } }"),
        ["MaxNodes"] = Query($"{{ nodes(ids: [{Repeat("\"a\" ", 60)}]) {{ id }} }}"),
        ["MaxFilterDepth"] = Query(Filter, $$"""{"where":{{Repeat("""{"not":""", 20)}}{}{{Repeat("}", 20)}} }"""),
        ["MaxFilterLists"] = Query(Filter, $$"""{"where":{{Repeat("""{"claimant":{"claimsMade":{"some":""", 5)}}{}{{Repeat("}", 15)}} }"""),
        ["MaxFilterOperations"] = Query(Filter, $$"""{"where":{"or":[{{Repeat("{},", 300)}}{}]} }"""),
        ["MaxFilterListLength"] = Query(Filter, $$"""{"where":{"slug":{"in":[{{Repeat("\"a\",", 600)}}"a"]} } }"""),
        ["MaxGroups"] = Query("{ claims { groups(first: 1000, by: MEASURE) { count } } }"),
        ["DefaultMaxGroups"] = Query("{ claims { groups(by: MEASURE) { count } } }"),
        ["MaxTextLength"] = Query($"{{ engagement(slug: \"{new string('a', 1_500)}\") {{ name }} }}"),
        ["MaxCursorLength"] = Query($"{{ claims(after: \"{new string('a', 25_000)}\") {{ totalCount }} }}"),
        ["MaxSearchWords"] = Query($"{{ search(text: \"{Repeat("a ", 30)}\") {{ totalCount }} }}"),
        ["MaxSortFields"] = Query($"{{ claims(order: [{Repeat("{ slug: ASC } ", 20)}]) {{ totalCount nodes {{ slug }} }} }}"),
        ["MaxSortDepth"] = Query("{ claims(order: [{ engagement: { place: { name: ASC } } }]) { nodes { slug } } }"),
        ["MaxErrors"] = Query("{ a: claims(first: 1000) { totalCount } b: claims(first: 1000) { totalCount } }"),
    };

    /// <summary>For a limit without an error code, what tells how it stands.</summary>
    public static readonly IReadOnlyDictionary<string, (string Metric, (string Name, string Value)[] Tags)> Counts =
        new Dictionary<string, (string, (string, string)[])>
        {
            ["DefaultListSize"] = ("contested.graphql.operation.field_cost", []),
            ["AssumedListSize"] = ("contested.graphql.operation.type_cost", []),
            ["DefaultPageSize"] = ("contested.graphql.operation.type_cost", []),
            ["DocumentCacheCapacity"] = ("contested.graphql.documents", [("result", "miss")]),
            ["DocumentCacheSize"] = ("contested.graphql.documents", [("result", "miss")]),
            ["ResponseCacheSize"] = ("contested.graphql.response_cache", [("result", "miss")]),
            ["LargestCachedResponse"] = ("contested.graphql.response_cache", [("result", "too_large")]),
            ["DataVersionAge"] = ("contested.dataset.version_reads", [("result", "answered")]),
            ["ClientCacheAge"] = ("contested.graphql.response_cache", [("result", "not_modified")]),
        };
}
