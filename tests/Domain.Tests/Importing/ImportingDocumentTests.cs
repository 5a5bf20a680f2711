using Contested.Domain.Importing;
using Contested.Testing;

namespace Contested.Domain.Tests.Importing;

/// <summary>The example of <c>docs/importing.md</c>.</summary>
public sealed class ImportingDocumentTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Mapping_Should_MakeClaimsOfTheTable()
    {
        var document = await File.ReadAllTextAsync(Path.Combine(RepositoryFolder.Root, "docs", "importing.md"));
        _folder.Write("losses.csv", FirstBlock(document, "csv"));
        _folder.Write("mapping.yaml", FirstBlock(document, "yaml"));

        var import = await FigureImporter.ImportAsync(
            Path.Combine(_folder.FullPath, "losses.csv"), Path.Combine(_folder.FullPath, "mapping.yaml"), new FigureImportOptions());

        import.Problems.ShouldBeEmpty();
        import.Files.Single().Text.ShouldBe(
            """
            slug,kind,document,locators,subject,side,population,measure,low,high,verbatim,statement,note
            red-killed,CASUALTIES,smith-1920,row hill,red-army,1,FORCES,KILLED,25,,25+,Smith counts 25 or more of the Reds killed.,
            blue-missing,CASUALTIES,smith-1920,row hill,blue-army,2,FORCES,CAPTURED_OR_MISSING,1000,1500,1000–1500,"Smith counts 1,000 to 1,500 of the Blues captured or missing.",Perhaps a slip for 100 to 150.

            """);
    }

    private static string FirstBlock(string document, string language)
    {
        var opening = $"```{language}\n";
        var start = document.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        return document[start..document.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
