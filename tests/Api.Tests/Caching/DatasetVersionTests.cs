using System.Net;
using Contested.Api.Tests.Hosting;
using Contested.Api.Tests.Processes;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Caching;

/// <summary>Answers that are kept for as long as the dataset stays the same.</summary>
public sealed class DatasetVersionTests
{
    private const string Query = "/graphql?query={dataset{version,claims}}";

    [DatabaseTheory, AllDatabases]
    public async Task Database_Should_NotBeTouched_When_AnswerIsKeptOrClientHasIt(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await using var host = new ApiHost(database) { CachesResponses = true, DataVersionAge = TimeSpan.FromHours(1) };
        using var first = await host.Client.GetAsync(Query);
        host.Statements.Take().ShouldNotBeEmpty();

        var second = await host.Client.GetStringAsync(Query);
        using var request = new HttpRequestMessage(HttpMethod.Get, Query) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var third = await host.Client.SendAsync(request);

        second.ShouldBe(await first.Content.ReadAsStringAsync());
        third.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        host.Statements.Take().ShouldBeEmpty();
    }

    [DatabaseTheory, AllDatabases]
    public async Task Answer_Should_BeNew_When_AnotherProcessLoadedAnotherDataset(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await using var host = new ApiHost(database) { CachesResponses = true, DataVersionAge = TimeSpan.Zero };
        var before = await host.Client.GetStringAsync(Query);
        using var data = new DataFolderCopy();
        data.Replace("dataset.yaml", "releasedOn: ", "releasedOn: 2027-01-02 # ");
        await using var other = new ApiHost(database, data.FullPath);
        var expected = await other.Client.GetStringAsync(Query);

        var after = await host.Client.GetStringAsync(Query);

        after.ShouldBe(expected);
        after.ShouldNotBe(before);
    }
}
