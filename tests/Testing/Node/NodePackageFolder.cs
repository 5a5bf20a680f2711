using System.Diagnostics;

namespace Contested.Testing.Node;

/// <summary>A folder with a <c>package.json</c>, its lock file and scripts that use the packages.</summary>
/// <param name="path">The absolute path.</param>
public sealed class NodePackageFolder(string path)
{
    // Test classes run at the same time, and two of them may want the same packages.
    private static readonly SemaphoreSlim Installation = new(1);

    /// <summary>Installs the packages of the lock file; does nothing where they are installed already.</summary>
    public async Task InstallAsync()
    {
        await Installation.WaitAsync();
        try
        {
            var wanted = await File.ReadAllTextAsync(Path.Combine(path, "package-lock.json"));
            var stamp = Path.Combine(path, "node_modules", ".installed-lock.json");
            if (!File.Exists(stamp) || await File.ReadAllTextAsync(stamp) != wanted)
            {
                await ExecuteAsync(NodePrograms.Npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
                await File.WriteAllTextAsync(stamp, wanted);
            }
        }
        finally
        {
            Installation.Release();
        }
    }

    /// <summary>Runs a script to its end.</summary>
    /// <param name="script">The file in the folder.</param>
    /// <param name="arguments">What the script is given.</param>
    /// <returns>What it wrote to its standard output.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public Task<string> RunAsync(string script, params IEnumerable<string> arguments) => ExecuteAsync("node", [script, .. arguments]);

    /// <summary>Starts a script that reads its standard input and writes its standard output; errors go to those of the tests.</summary>
    /// <param name="script">The file in the folder.</param>
    public Process Start(string script) => Process.Start(new ProcessStartInfo("node", [script])
    {
        WorkingDirectory = path,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    private async Task<string> ExecuteAsync(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? await output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}\n{await errors}\n{await output}");
    }
}
