using System.Text.RegularExpressions;
using Contested.Domain.Importing;
using Contested.Testing;
using CsvHelper;

namespace Contested.Domain.Tests.Importing;

/// <summary>The committed mapping and the committed claims that were made with it.</summary>
public sealed partial class AmericanCivilWarTests : IDisposable
{
    // What the further tables say of the five battles, as far as the claims have it.
    private static readonly IReadOnlyDictionary<string, (string Battle, string Name)> Battles = new Dictionary<string, (string Battle, string Name)>
    {
        ["GA004"] = ("chickamauga", "Chickamauga"),
        ["MD003"] = ("antietam", "Antietam"),
        ["PA002"] = ("gettysburg", "Gettysburg"),
        ["TN003"] = ("shiloh", "Shiloh"),
        ["VA005"] = ("manassas-i", "Manassas I"),
    };

    private static readonly string[] Sources =
    [
        "wikipedia", "cwsac", "cwss", "frances-kennedy", "thomas-livermore", "william-fox", "frederick-phisterer", "gaston-bodart",
        "micheal-clodfelter", "civilwar-org",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Claims_Should_BeThoseThatTheMappingMakesOfTheTable()
    {
        var committed = Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Data, "engagements"), "*.claims.csv")
            .Select(path => new ImportedFile($"engagements/{Path.GetFileName(path)}", File.ReadAllText(path)))
            .Where(file => file.Text.Contains("wikipedia-american-civil-war-battles", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToList();
        committed.Count.ShouldBe(5);
        WriteTables(committed);

        var import = await FigureImporter.ImportAsync(
            Path.Combine(_folder.FullPath, "figures.csv"),
            Path.Combine(RepositoryFolder.Root, "examples", "importing", "american-civil-war.yaml"),
            new FigureImportOptions { ClaimsOnly = true });

        import.Problems.ShouldBeEmpty();
        import.Files.ShouldBe(committed);
    }

    // The table is not in the repository. Its figures are those of the claims, whose locators name the cells.
    private void WriteTables(IEnumerable<ImportedFile> committed)
    {
        var figures = committed.SelectMany(file => RowsOf(file.Text)).Order(StringComparer.Ordinal);
        _folder.Write("figures.csv", string.Join('\n', ["battle,side,kind,source,low,high,verbatim", .. figures]));
        _folder.Write(
            "battles.csv",
            string.Join('\n', [
                "battle,cwsac_id,name,type,start_date,end_date,latitude,longitude,other_names",
                .. Battles.Select(battle => $"{battle.Value.Battle},{battle.Key},{battle.Value.Name},Battle,,,,,"),
            ]));
        _folder.Write(
            "sources.csv",
            string.Join('\n', ["source,type,name,work,author,publisher,year,url,accessed", .. Sources.Select(source => $"{source},,,,,,,,")]));
    }

    private static IEnumerable<string> RowsOf(string claims)
    {
        using var reader = CsvReader.FromText(claims);
        while (reader.Read())
        {
            var locator = LocatorPattern().Match(reader.GetString("locators"));
            locator.Success.ShouldBeTrue();
            yield return string.Join(
                ',',
                Battles[locator.Groups["battle"].Value].Battle,
                locator.Groups["side"].Value,
                locator.Groups["kind"].Value,
                reader.GetString("claimant"),
                reader.GetString("low"),
                reader.GetString("high"),
                reader.GetString("verbatim"));
        }
    }

    [GeneratedRegex("^(?<battle>[A-Z]{2}[0-9]{3}) (?<side>Union|Confederate) (?<kind>[a-z]+)$")]
    private static partial Regex LocatorPattern();
}
