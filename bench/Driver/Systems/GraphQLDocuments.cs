using System.Text.Json;
using Contested.Bench.Driver.Workloads;

namespace Contested.Bench.Driver.Systems;

/// <summary>The documents of the queries, from <c>bench/queries</c>.</summary>
internal static class GraphQLDocuments
{
    /// <summary>The text of a document.</summary>
    /// <param name="schema">The folder: <c>contested</c> or <c>postgraphile</c>.</param>
    /// <param name="query">The name of the query.</param>
    public static string Read(string schema, string query) =>
        File.ReadAllText(Path.Combine(RepositoryFolders.Bench, "queries", schema, $"{query}.graphql"));

    /// <summary>A request by POST.</summary>
    public static BenchmarkRequest Request(string document, QueryVariables variables) =>
        new("POST", "/graphql", JsonSerializer.Serialize(new { query = document, variables }));
}
