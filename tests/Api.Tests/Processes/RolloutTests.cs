using Contested.Testing.Databases;

namespace Contested.Api.Tests.Processes;

/// <summary>A change of the dataset under two servers that share a database.</summary>
public sealed class RolloutTests
{
    [PostgresFact]
    public async Task Answers_Should_EachBeOfOneDataset_When_AnotherIsLoadedUnderTwoServers()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Postgres);
        using var data = Rollout.NextDataset();
        using var first = ApiProcess.Start(DatabaseKind.Postgres, database.ConnectionString);
        var addresses = new List<Uri> { await first.WaitForAddressAsync() };
        using var second = ApiProcess.Start(DatabaseKind.Postgres, database.ConnectionString);
        addresses.Add(await second.WaitForAddressAsync());
        await using var clients = ConstantClients.Start(
            Rollout.Query, addresses.Select(address => (Func<HttpClient>)(() => new HttpClient { BaseAddress = address })));
        await clients.WaitForAnswerAsync(Rollout.IsOld);

        using var load = ApiProcess.Start(DatabaseKind.Postgres, database.ConnectionString, null, "load", data.FullPath);
        (await load.WaitForExitAsync()).ShouldBe(0, load.Errors);
        await clients.WaitForAnswerAsync(Rollout.IsNew);

        Rollout.Check(await clients.StopAsync());
    }
}
