using Contested.Api.Tests.Hosting;
using Contested.Api.Tests.Processes;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Claims;

/// <summary>One host on each database product, with the curated dataset and three claims more that contradict it.</summary>
public sealed class DisputedHosts : IAsyncLifetime, IDisposable
{
    private const string Claims =
        """
        - slug: sohr-55-to-60-killed
          kind: CASUALTIES
          locators: [infobox/casualties/1]
          claimant: sohr
          subject: free-syrian-army
          side: 1
          population: FORCES
          measure: KILLED
          quantity: { low: 55, high: 60, verbatim: "55–60" }
          statement: SOHR counted 55 to 60 dead.
          citations: ["12"]

        - slug: nsa-10-to-12-captured
          kind: CASUALTIES
          locators: [infobox/casualties/1]
          claimant: new-syrian-army
          subject: free-syrian-army
          side: 1
          population: FORCES
          measure: CAPTURED
          quantity: { low: 10, high: 12, verbatim: "10–12" }
          statement: The New Syrian Army missed 10 to 12 men.

        - slug: carter-30-killed-or-captured
          kind: CASUALTIES
          locators: [infobox/casualties/1]
          claimant: ash-carter
          subject: free-syrian-army
          side: 1
          population: FORCES
          measure: KILLED_OR_CAPTURED
          quantity: { low: 30, high: 30, verbatim: "30" }
          statement: Ash Carter spoke of 30 dead and captured.
          citations: ["15"]


        """;

    private readonly DataFolderCopy _data = new();
    private readonly Dictionary<DatabaseKind, (TestDatabase Database, ApiHost Host)> _hosts = [];

    /// <inheritdoc />
    public Task InitializeAsync()
    {
        const string next = "- slug: nsa-20-isil-killed\n";
        _data.Replace("engagements/abu-kamal-offensive-2016.claims.yaml", next, Claims + next);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        foreach (var (database, host) in _hosts.Values)
        {
            await host.DisposeAsync();
            await database.DisposeAsync();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _data.Dispose();

    /// <summary>The client of the host on the database product.</summary>
    internal async Task<HttpClient> GetAsync(DatabaseKind kind) => (await GetHostAsync(kind)).Client;

    /// <summary>The host on the database product.</summary>
    internal async Task<ApiHost> GetHostAsync(DatabaseKind kind)
    {
        if (!_hosts.TryGetValue(kind, out var started))
        {
            var database = await TestDatabase.CreateEmptyAsync(kind);
            _hosts[kind] = started = (database, new ApiHost(database, _data.FullPath));
        }

        return started.Host;
    }
}
