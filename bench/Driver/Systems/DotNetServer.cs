using Contested.Bench.Driver.Servers;

namespace Contested.Bench.Driver.Systems;

/// <summary>Publishes and starts servers of this repository.</summary>
internal static class DotNetServer
{
    /// <summary>Makes a release build of a project.</summary>
    /// <param name="project">Its folder in the repository.</param>
    public static Task PublishAsync(string project) => CommandLineProgram.RunAsync(
        "dotnet",
        ["publish", Path.Combine(RepositoryFolders.Root, project), "--configuration", "Release", "--output", FolderOf(project), "--nologo", "-v", "q"]);

    /// <summary>How the release build is started.</summary>
    /// <param name="project">Its folder in the repository.</param>
    /// <param name="assembly">The name of its assembly.</param>
    /// <param name="port">The port at which it is to serve.</param>
    /// <param name="environment">Its settings.</param>
    public static ServerCommand Command(string project, string assembly, int port, params IEnumerable<KeyValuePair<string, string>> environment) => new(
        "dotnet",
        [Path.Combine(FolderOf(project), $"{assembly}.dll"), $"--urls=http://127.0.0.1:{port}"],
        FolderOf(project),
        environment.Append(KeyValuePair.Create("DOTNET_ENVIRONMENT", "Production")).ToDictionary());

    private static string FolderOf(string project) => Path.Combine(RepositoryFolders.Artifacts, Path.GetFileName(project));
}
