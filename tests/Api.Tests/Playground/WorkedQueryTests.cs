using Contested.Api.Playground;
using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;
using Snapshooter;
using Snapshooter.Xunit;

namespace Contested.Api.Tests.Playground;

/// <summary>The queries with which the playground opens, and their answers.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class WorkedQueryTests(ApiHosts hosts)
{
    [Fact]
    public void Names_Should_BeInTabOrder_When_Listed() =>
        WorkedQueries.Names.Select(name => name.Split('.')[^2]).ShouldBe(
            [
                "1-offensive", "2-timeline", "3-monitor", "4-references", "5-search", "6-losses", "7-known-by", "8-single-source", "9-retraction",
                "10-contradiction", "11-identifier",
            ]);

    [DatabaseTheory]
    [AllDatabases("1-offensive")]
    [AllDatabases("2-timeline")]
    [AllDatabases("3-monitor")]
    [AllDatabases("4-references")]
    [AllDatabases("5-search")]
    [AllDatabases("6-losses")]
    [AllDatabases("7-known-by")]
    [AllDatabases("8-single-source")]
    [AllDatabases("9-retraction")]
    [AllDatabases("10-contradiction")]
    [AllDatabases("11-identifier")]
    public async Task Query_Should_BeAnswered_When_Sent(DatabaseKind kind, string name)
    {
        var host = await hosts.GetAsync(kind);
        var query = WorkedQueries.Read(WorkedQueries.Names.Single(resource => resource.EndsWith($"{name}.graphql", StringComparison.Ordinal)));

        var data = await host.Client.QueryAsync(query);

        data.MatchSnapshot(new SnapshotNameExtension(name));
    }
}
