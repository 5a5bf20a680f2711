using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Documents;

/// <summary>That the figures in the prose of the documents are right.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class FigureTests(ApiHosts hosts)
{
    // What was measured or decided on a day is not held against today.
    private static readonly string[] Records =
        ["CHANGELOG.md", "bench/explorer.md", "bench/loading.md", "bench/releases.md", "bench/results.md", "checks/results.md", "docs/decisions/"];

    public static TheoryData<string> Documents =>
        [.. MarkdownDocument.Paths.Where(path => !Array.Exists(Records, record => path.StartsWith(record, StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Figure_Should_HaveASource_When_ItStandsInProse(string path)
    {
        var document = MarkdownDocument.Read(path);
        var sources = new FigureSources((await hosts.GetAsync(DatabaseKind.Sqlite)).Client);
        var known = await sources.OfAsync(document);

        ProseFigure.In(document)
            .Where(figure => !known.Any(figure.IsRoundedFrom))
            .Select(figure => $"{path}:{figure.Line}: {figure.Text}")
            .ShouldBeEmpty("These figures stand in no example of the document, are no default of a limit, and no comment <!-- figures: … --> names their source.");
    }
}
