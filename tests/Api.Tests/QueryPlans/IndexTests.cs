using Contested.Api.Tests.Hosting;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;
using Contested.Testing;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Api.Tests.QueryPlans;

/// <summary>That there is an index for all that the schema offers to sort by, and for all that is found by what it belongs to.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class IndexTests(ApiHosts hosts)
{
    // PostgreSQL refuses a row whose key in an index is longer than 2,704 bytes, so an index would limit how long these may be. They
    // are sorted without one: nobody looks for prose or addresses in the order of their letters. Dates are found by their ends.
    private static readonly string[] WithoutIndex =
    [
        "Engagement.summary", "Actor.description", "Belligerent.description", "Unit.description", "Person.description", "Organization.description",
        "Claim.statement", "Claim.quote", "Claim.note", "Claim.withdrawnBecause", "Claim.speakerRole", "Document.attribution",
        "Document.url", "Document.licenceUrl", "Reference.url", "Reference.archiveUrl",
        .. new[] { "Engagement.start", "Engagement.end", "Document.published", "Reference.published", "Claim.occurred" }
            .SelectMany(date => new[] { $"{date}.text", $"{date}.precision" }),
    ];

    private static readonly GraphQL.Types.Schema Published =
        SchemaBuilder.Build(File.ReadAllText(Path.Combine(RepositoryFolder.Root, "schema.graphql")));

    private static readonly IReadOnlyList<FieldDefinition> Roots = [.. Published.QueryType!.Fields.Values.Where(IsConnection)];

    [DatabaseTheory, AllDatabases]
    public async Task Sort_Should_BeServedByAnIndex_When_ItIsByAColumnOfTheItems(DatabaseKind kind)
    {
        var sorts = Roots.Where(root => root.Arguments.ContainsKey("order"))
            .SelectMany(root => OrdersOf((InputObjectType)root.Arguments["order"].Type.InnermostType).Select(order => (Root: root.Name, order.Name, order.Order)))
            .ToList();
        sorts.Count.ShouldBeGreaterThan(40);
        WithoutIndex.ShouldBeSubsetOf(sorts.Select(sort => sort.Name));
        var missing = new List<string>();
        foreach (var (root, name, order) in sorts.Where(sort => !WithoutIndex.Contains(sort.Name)))
        {
            await foreach (var (sql, plan, scanned) in ExplainAsync(kind, $"{{ {root}(first: 1, order: [{order}]) {{ nodes {{ __typename }} }} }}"))
            {
                if (PlanSource.Sorts(plan) || scanned.Count > 0)
                {
                    missing.Add($"{name}, of {root}: {sql}\n{plan}");
                }
            }
        }

        missing.ShouldBeEmpty($"No index serves the sort by\n{string.Join("\n\n", missing)}");
    }

    [DatabaseTheory, AllDatabases]
    public async Task Items_Should_BeFoundByAnIndex_When_TheyBelongToOthers(DatabaseKind kind)
    {
        var connections = Roots.SelectMany(root => ItemOf(root).Fields.Values.Where(IsConnection).Select(field => (Root: root.Name, Field: field.Name))).ToList();
        connections.Count.ShouldBeGreaterThan(15);
        var missing = new List<string>();
        foreach (var (root, field) in connections)
        {
            await foreach (var (sql, plan, scanned) in ExplainAsync(kind, $"{{ {root}(first: 1) {{ nodes {{ {field}(first: 1) {{ totalCount nodes {{ __typename }} }} }} }} }}"))
            {
                missing.AddRange(scanned.Select(table => $"{table}, for {root}.{field}: {sql}\n{plan}"));
            }
        }

        missing.ShouldBeEmpty($"No index finds the rows of\n{string.Join("\n\n", missing)}");
    }

    private static bool IsConnection(FieldDefinition field) => field.Arguments.ContainsKey("first") && ItemOf(field)?.Fields.ContainsKey("slug") == true;

    private static ComplexType ItemOf(FieldDefinition connection) =>
        ((connection.Type.InnermostType as ObjectType)?.Fields.GetValueOrDefault("nodes")?.Type.InnermostType as ComplexType)!;

    // Related entities have columns of their own; objects without an identity stand in those of the items.
    private static IEnumerable<(string Name, string Order)> OrdersOf(InputObjectType sort) => sort.Fields.Values.SelectMany(field => field.Type.InnermostType switch
    {
        EnumType => [($"{TypeOf(sort)}.{field.Name}", $"{{ {field.Name}: ASC }}")],
        InputObjectType inner when Published.Types[TypeOf(inner)] is ComplexType type && !type.Fields.ContainsKey("id") && type.Name != "Side" =>
            OrdersOf(inner).Select(order => ($"{TypeOf(sort)}.{field.Name}.{order.Name.Split('.')[1]}", $"{{ {field.Name}: {order.Order} }}")),
        _ => Enumerable.Empty<(string, string)>(),
    });

    private static string TypeOf(InputObjectType sort) => sort.Name[..^"SortInput".Length];

    private async IAsyncEnumerable<(string Sql, string Plan, IReadOnlyList<string> Scanned)> ExplainAsync(DatabaseKind kind, string query)
    {
        var (host, database) = (await hosts.GetAsync(kind), await hosts.GetDatabaseAsync(kind));
        var source = new PlanSource(database, avoidsScans: true);
        await using var context = database.CreateContext();
        var tables = context.Model.GetRelationalModel().Tables.Select(table => table.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var statement in SentStatement.ReportedBy(await host.Client.ReportPlanAsync(query)))
        {
            var plan = await source.ExplainAsync(statement);
            yield return (statement.Sql, plan, [.. source.ScannedTables(statement.Sql, plan).Where(tables.Contains)]);
        }
    }
}
