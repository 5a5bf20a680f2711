using Contested.Api.Tests.CommandLine;
using Contested.Api.Tests.Hosting;
using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Documents;

/// <summary>The charts of <c>docs/tutorial.md</c>. Without R, or Python with pandas, they are skipped, but not in continuous integration.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class ChartTests(ApiHosts hosts)
{
    /// <summary>The document with the charts.</summary>
    internal const string Document = "docs/tutorial.md";

    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    [ChartTheory("Rscript", "--version")]
    [InlineData("r", "Rscript", "gettysburg-r.png")]
    public Task R_Should_DrawAChart(string language, string program, string picture) => DrawAsync(language, program, picture);

    [ChartTheory("/usr/bin/python3", "-c", "import pandas, matplotlib")]
    [InlineData("python", "/usr/bin/python3", "gettysburg-python.png")]
    public async Task Python_Should_DrawAChartAndPrintTheRanges(string language, string program, string picture)
    {
        var output = await DrawAsync(language, program, picture);

        output.Trim().ShouldBe(Tutorial.Blocks.Single(block => block.Language == "text").Text.Trim());
    }

    private static MarkdownDocument Tutorial => MarkdownDocument.Read(Document);

    private async Task<string> DrawAsync(string language, string program, string picture)
    {
        await using var host = new ApiHost(await hosts.GetDatabaseAsync(DatabaseKind.Sqlite));
        using var folder = new TemporaryFolder();
        var script = Tutorial.Blocks.Single(block => block.Language == language).Text
            .Replace("http://localhost:5080", host.Listen().GetLeftPart(UriPartial.Authority), StringComparison.Ordinal);
        folder.Write("script", script);

        var run = await ProgramRun.RunAnyAsync(folder.FullPath, program, ["script"]);

        run.ExitCode.ShouldBe(0, run.Errors);
        File.ReadAllBytes(Path.Combine(folder.FullPath, picture)).Take(Png.Length).ShouldBe(Png);
        return run.Output;
    }
}
