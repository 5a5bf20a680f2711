using Contested.Testing;
using Contested.Testing.Node;
using Microsoft.Playwright;

namespace Contested.Api.Tests.Explorer.Accessibility;

/// <summary>Looks for what keeps people from reading a page, with axe.</summary>
internal static class AccessibilityCheck
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "tests", "Api.Tests", "Explorer", "Accessibility");

    /// <summary>Checks a page as it stands.</summary>
    /// <param name="page">The page.</param>
    /// <param name="except">The rules of axe that do not count.</param>
    /// <returns>The serious and critical findings.</returns>
    public static async Task<string[]> RunAsync(IPage page, params string[] except)
    {
        await new NodePackageFolder(Folder).InstallAsync();
        await page.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(Folder, "node_modules", "axe-core", "axe.min.js")));
        return await page.EvaluateAsync<string[]>(
            """
            async except => (await axe.run()).violations
              .filter(({ id, impact }) => ['serious', 'critical'].includes(impact) && !except.includes(id))
              .map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(node => node.html).join('\n')}`)
            """,
            except);
    }
}
