using System.Text.Json;
using Contested.Testing.Node;

namespace Contested.GraphQL.AspNetCore.Tests.Audits;

/// <summary>Runs the audits of the npm package graphql-http, which it installs beside the test assembly once.</summary>
internal static class AuditRunner
{
    private static readonly NodePackageFolder Folder = new(Path.Combine(AppContext.BaseDirectory, "Audits"));

    public static async Task<IReadOnlyList<AuditResult>> RunAsync(Uri address)
    {
        await Folder.InstallAsync();
        var output = await Folder.RunAsync("audit.mjs", address.ToString());
        return JsonSerializer.Deserialize<AuditResult[]>(output, JsonSerializerOptions.Web)!;
    }
}
