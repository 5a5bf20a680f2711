using System.Diagnostics;
using System.Text.Json;

namespace Contested.GraphQL.AspNetCore.Tests.Audits;

/// <summary>Runs the audits of the npm package graphql-http, which it installs beside the test assembly once.</summary>
internal static class AuditRunner
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Audits");

    public static async Task<IReadOnlyList<AuditResult>> RunAsync(Uri address)
    {
        await InstallAsync();
        var output = await ExecuteAsync("node", "audit.mjs", address.ToString());
        return JsonSerializer.Deserialize<AuditResult[]>(output, JsonSerializerOptions.Web)!;
    }

    private static async Task InstallAsync()
    {
        var wanted = await File.ReadAllTextAsync(Path.Combine(Folder, "package-lock.json"));
        var stamp = Path.Combine(Folder, "node_modules", ".installed-lock.json");
        if (!File.Exists(stamp) || await File.ReadAllTextAsync(stamp) != wanted)
        {
            await ExecuteAsync(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            await File.WriteAllTextAsync(stamp, wanted);
        }
    }

    private static async Task<string> ExecuteAsync(string program, params IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', arguments)}\n{await errors}\n{await output}");
        return await output;
    }
}
