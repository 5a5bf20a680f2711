using System.Diagnostics;
using System.Text.Json.Nodes;
using Contested.Api.Tests.CommandLine;
using Contested.Api.Tests.Limits;
using Contested.Api.Tests.Processes;
using Contested.Testing.Databases;
using Npgsql;

namespace Contested.Api.Tests.Availability;

/// <summary>A server over a primary and a standby, of which either dies.</summary>
public sealed class FailoverTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [PostgresPairFact]
    public async Task Reads_Should_GoOn_When_TheStandbyDies()
    {
        await using var pair = await PostgresPair.StartAsync();
        await using var host = Serve(pair.ConnectionString);
        using var client = host.CreateClient();
        await using var readers = Readers.Start(client);
        await readers.WaitForAnswersAsync(50);

        await pair.KillStandbyAsync();

        await readers.WaitForAnswersAsync(100);
        (await readers.StopAsync()).ShouldBeEmpty();
    }

    [PostgresPairFact]
    public async Task Reads_Should_GoOnAndWritesWaitForAPrimary_When_ThePrimaryDies()
    {
        await using var pair = await PostgresPair.StartAsync();
        await using var host = Serve(pair.ConnectionString);
        using var client = host.CreateClient();
        await using var readers = Readers.Start(client);
        await readers.WaitForAnswersAsync(50);
        await pair.CatchUpAsync();

        await pair.KillPrimaryAsync();

        await readers.WaitForAnswersAsync(100);
        (await readers.StopAsync()).ShouldBeEmpty();
        var before = await AskAsync(client, 0);
        before.Named.ShouldBe(before.Read);
        await ShouldServeAsync(pair.ConnectionString);
        await ShouldServeAsync(pair.StandbyConnectionString);

        using var data = NewDataset();
        var refused = await LoadAsync(data, pair.StandbyConnectionString, "--Database:StartPatience=00:00:00");
        refused.ExitCode.ShouldBe(1);
        refused.Errors.ShouldEndWith(" is a standby, which can only be read from. Start the primary, or promote a standby.\n");
        using var load = ApiProcess.Start(DatabaseKind.Postgres, pair.ConnectionString, null, "load", data.FullPath);
        await PollAsync(() => Task.FromResult(load.Errors), errors => errors.StartsWith("Waiting for a primary at 127.0.0.1:", StringComparison.Ordinal));
        await pair.PromoteStandbyAsync();
        (await load.WaitForExitAsync()).ShouldBe(0, load.Errors);
        await PollAsync(() => AskAsync(client, 0), answer => answer.Read != before.Read && answer.Named == answer.Read);
    }

    [PostgresFact]
    public async Task Reads_Should_GoOn_When_AServerHangs()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Postgres);
        var settings = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        await using var first = new InterruptibleProxy(settings.Port);
        await using var second = new InterruptibleProxy(settings.Port);
        settings.Host = $"127.0.0.1:{first.Port},127.0.0.1:{second.Port}";

        // On a busy machine, the server that answers may take longer to accept a connection than by default it may.
        settings.Timeout = 10;
        await using var host = Serve(settings.ConnectionString, ("GraphQL:Limits:ExecutionTimeout", "00:01:00"));
        using var client = host.CreateClient();
        await using var readers = Readers.Start(client);
        await readers.WaitForAnswersAsync(50);

        first.HoldUp();

        // How many are refused until it is noticed depends on how busy the machine is.
        await readers.WaitForAnswersAsync(100, mayFail: true);
        (await readers.StopAsync()).ShouldAllBe(failure => failure.Contains("DATABASE_UNAVAILABLE", StringComparison.Ordinal));
    }

    [PostgresPairFact]
    public async Task Answers_Should_NotPassForANewerVersion_When_TheStandbyIsBehind()
    {
        await using var pair = await PostgresPair.StartAsync();
        await using var host = Serve(pair.ConnectionString);
        using var client = host.CreateClient();
        var old = await AskAsync(client, 0);
        await pair.CatchUpAsync();
        await pair.PauseStandbyAsync();
        using var data = NewDataset();
        (await LoadAsync(data, pair.ConnectionString)).ExitCode.ShouldBe(0);
        var current = await PollAsync(() => AskAsync(client, 1), answer => answer.Named != old.Named && answer.Read == answer.Named);

        await pair.ReceiveAsync();
        await pair.KillPrimaryAsync();

        for (var document = 2; document < 50; document++)
        {
            var answer = await AskAsync(client, document);
            answer.Read.ShouldBe(old.Read);
            answer.Named.ShouldBeOneOf(old.Named, null);
            (answer.Tag is null || answer.Named is not null).ShouldBeTrue();
        }

        // It takes what it has received of the new version before it becomes a primary.
        await pair.PromoteStandbyAsync();
        await PollAsync(() => AskAsync(client, 0), answer => answer.Read == current.Read && answer.Named == current.Named);
        for (var document = 2; document < 50; document++)
        {
            (await AskAsync(client, document)).Read.ShouldBe(current.Read, "What the standby had before is not kept.");
        }
    }

    private static LimitHost Serve(string connectionString, params (string Name, string Value)[] settings) =>
        new([("ConnectionStrings:Postgres", connectionString), .. settings]);

    private static async Task ShouldServeAsync(string connectionString)
    {
        await using var host = Serve(connectionString);
        using var client = host.CreateClient();
        (await AskAsync(client, 0)).Read.ShouldNotBeNull();
    }

    private static Task<ProgramRun> LoadAsync(DataFolderCopy data, string connectionString, params IEnumerable<string> settings) =>
        ProgramRun.RunAsync(data.FullPath, ["load", data.FullPath, $"--ConnectionStrings:Postgres={connectionString}", .. settings]);

    private static DataFolderCopy NewDataset()
    {
        var data = new DataFolderCopy();
        data.Replace("dataset.yaml", "releasedOn: ", "releasedOn: 2027-01-02 # ");
        return data;
    }

    /// <summary>Asks for the version, and gives what was read, and how the response is named and tagged.</summary>
    private static async Task<(string? Read, string? Named, string? Tag)> AskAsync(HttpClient client, int document)
    {
        using var response = await client.GetAsync($"/graphql?query={{v{document}:dataset{{version}}}}");
        var body = await response.Content.ReadAsStringAsync();
        var read = JsonNode.Parse(body)!["data"]?[$"v{document}"]!["version"]!.GetValue<string>();
        read.ShouldNotBeNull(body);
        return (read, response.Headers.TryGetValues("Contested-Version", out var named) ? named.Single() : null, response.Headers.ETag?.Tag);
    }

    private static async Task<T> PollAsync<T>(Func<Task<T>> ask, Predicate<T> isAwaited)
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            var answer = await ask();
            if (isAwaited(answer))
            {
                return answer;
            }

            Stopwatch.GetElapsedTime(begun).ShouldBeLessThan(Patience, $"The last answer was {answer}.");
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }
}
