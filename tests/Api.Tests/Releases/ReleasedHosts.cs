using Contested.Api.Tests.Hosting;
using Contested.Api.Tests.Processes;
using Contested.Domain.Datasets;
using Contested.Domain.Releases;
using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Releases;

/// <summary>
/// Three releases of the curated dataset, and one host on each database product with a dataset that has changed since. Until 2026.11 a
/// claim is withdrawn, one changed, one added and a reference retracted; until 2026.12 two claims are removed, one is added, and what was
/// changed is changed back; since then a claim of another engagement is withdrawn.
/// </summary>
public sealed class ReleasedHosts : IAsyncLifetime, IDisposable
{
    public const string Withdrawn = "abu-kamal-offensive-2016-nsa-20-isil-killed";
    public const string Reason = "The spokesman took it back.";

    private const string ClaimsFile = "engagements/abu-kamal-offensive-2016.claims.yaml";

    private readonly DataFolderCopy _data = new();
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<DatabaseKind, (TestDatabase Database, ApiHost Host)> _hosts = [];

    /// <summary>The folder of the releases.</summary>
    public ReleaseFolder Folder => new(_folder.FullPath);

    /// <summary>The folder of the dataset that is served.</summary>
    public string DataFolder => _data.FullPath;

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await ReleaseAsync(database, "2026.10");
        _data.Replace(ClaimsFile, "- slug: nsa-20-isil-killed\n", $"- slug: nsa-20-isil-killed\n  withdrawn: {{ on: 2026-10-15, because: {Reason} }}\n");
        _data.Replace(ClaimsFile, "- slug: coordinates\n", "- slug: short-lived\n  kind: DATE\n  locators: [infobox/date/1]\n  statement: It was over soon.\n- slug: coordinates\n  occurred: 2016-06\n");
        _data.Replace("references.yaml", "- slug: abu-kamal-offensive-2016-ref-3\n", "- slug: abu-kamal-offensive-2016-ref-3\n  retractedOn: 2026-10-20\n");
        await ReleaseAsync(database, "2026.11");
        _data.Replace(ClaimsFile, "- slug: short-lived\n  kind: DATE\n  locators: [infobox/date/1]\n  statement: It was over soon.\n- slug: coordinates\n  occurred: 2016-06\n", "- slug: coordinates\n");
        _data.Replace(ClaimsFile, "- slug: lasted-one-day\n", "- slug: took-one-day\n");
        await ReleaseAsync(database, "2026.12");
        _data.Replace(
            "engagements/gettysburg.claims.csv",
            "\"Fox puts the Union's casualties at Gettysburg at 23,001.\",fox-regimental-losses,",
            "\"Fox put the Union's casualties at Gettysburg at 23,001.\",fox-regimental-losses,");
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
    public void Dispose()
    {
        _data.Dispose();
        _folder.Dispose();
    }

    /// <summary>The client of the host on the database product.</summary>
    internal async Task<HttpClient> GetAsync(DatabaseKind kind)
    {
        if (!_hosts.TryGetValue(kind, out var started))
        {
            var database = await TestDatabase.CreateEmptyAsync(kind);
            _hosts[kind] = started = (database, new ApiHost(database, _data.FullPath) { ReleasesFolder = _folder.FullPath });
        }

        return started.Host.Client;
    }

    private async Task ReleaseAsync(TestDatabase database, string name)
    {
        await using var context = database.CreateContext();
        await DatasetLoader.LoadAsync(context, _data.FullPath);
        await ReleaseWriter.WriteAsync(context, Folder, name, ReleaseTerms.Default);
    }
}
