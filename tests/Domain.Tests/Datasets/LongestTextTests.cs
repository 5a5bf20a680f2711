using System.Text;
using Contested.Domain.Datasets;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Datasets;

/// <summary>What passes the checks loads, however long or far out it is.</summary>
public sealed class LongestTextTests : IDisposable
{
    private readonly SampleDataset _sample = new();
    private readonly Random _random = new(1);

    public void Dispose() => _sample.Dispose();

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_StoreTexts_When_TheyAreAsLongAsAllowed(DatabaseKind kind)
    {
        var slug = new string('s', 100);
        _sample.Delete(SampleDataset.ArticleFile);
        _sample.Delete(SampleDataset.ClaimsFile);
        _sample.Delete(SampleDataset.BattleFile);
        _sample.Delete(SampleDataset.TableClaimsFile);
        _sample.Write(SampleDataset.PlacesFile, $"- slug: {slug}\n  name: {Letters(500)}\n  aliases: [{Letters(500)}, {Letters(500)}]\n");
        _sample.Write(
            SampleDataset.ActorsFile,
            $"- slug: {slug}\n  type: BELLIGERENT\n  name: {Letters(500)}\n  aliases: [{Letters(500)}]\n  description: {Letters(10_000)}\n"
            + $"  identifiers: [{{ scheme: DOI, value: 10.1000/{Letters(492)}, url: https://example.org/{new string('u', 1980)} }}]\n");
        _sample.Write(
            SampleDataset.ReferencesFile,
            $"- slug: {slug}\n  title: {Letters(500)}\n  author: {Letters(500)}\n  publisher: {Letters(500)}\n"
            + $"  url: https://example.org/{new string('u', 1980)}\n  published: 9999-12-31\n  retrievedOn: 0001-01-01\n");
        _sample.Write(
            $"documents/d{slug[1..]}.yaml",
            $"title: {Letters(500)}\nkind: BOOK\nauthor: {Letters(500)}\npublisher: {Letters(500)}\nlicence: {Letters(500)}\n"
            + $"attribution: {Letters(10_000)}\npublished: 0001\nlistings: {{ 2147483647: {slug} }}\noutline: {{ {new string('p', 498)}: 1 }}\n");
        _sample.Write(
            $"engagements/{slug}.yaml",
            $"slug: {slug}\nname: {Letters(500)}\naliases: [{Letters(500)}]\nkind: WAR\nsummary: {Letters(10_000)}\nstart: 0001\nend: 9999\n"
            + $"place: {slug}\ndocument: d{slug[1..]}\nsides:\n- name: {Letters(500)}\n"
            + $"  participations: [{{ actor: {slug}, role: COMBATANT, claims: [{slug}] }}]\n");
        _sample.Write(
            $"engagements/{slug}.claims.yaml",
            $"- slug: {slug}\n  kind: CASUALTIES\n  locators: [{new string('p', 498)}/1]\n  claimant: {slug}\n  speakerRole: {Letters(500)}\n"
            + $"  subject: {slug}\n  side: 1\n  population: FORCES\n  measure: KILLED\n"
            + $"  quantity: {{ low: 2147483647, high: 2147483647, verbatim: {Letters(500)} }}\n  statement: {Letters(10_000)}\n"
            + $"  quote: {Letters(10_000)}\n  occurred: 0001-01-01\n  citations: [\"2147483647\"]\n  note: {Letters(10_000)}\n"
            + $"- slug: wounded\n  kind: CASUALTIES\n  locators: [{new string('p', 498)}/1]\n  claimant: {slug}\n"
            + "  side: 1\n  population: FORCES\n  measure: WOUNDED\n"
            + "  quantity: { low: 2147483647, high: 2147483647, verbatim: many }\n  statement: Many.\n"
            + $"  withdrawn: {{ on: 9999-12-31, because: {Letters(10_000)} }}\n"
            + $"- slug: captured\n  kind: CASUALTIES\n  locators: [{new string('p', 498)}/1]\n  claimant: {slug}\n"
            + "  side: 1\n  population: FORCES\n  measure: CAPTURED\n"
            + "  quantity: { low: 2147483647, high: 2147483647, verbatim: many }\n  statement: Many.\n"
            + $"- slug: either\n  kind: CASUALTIES\n  locators: [{new string('p', 498)}/1]\n  claimant: {slug}\n"
            + "  side: 1\n  population: FORCES\n  measure: KILLED_OR_CAPTURED\n"
            + "  quantity: { low: 5, verbatim: some }\n  partial: true\n  statement: Some.\n");
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();

        await DatasetLoader.LoadAsync(context, _sample.Folder);

        var claim = await context.Claims.SingleAsync(claim => claim.Slug == slug + "-" + slug);
        claim.Quote!.EnumerateRunes().Count().ShouldBe(10_000);
        claim.OccurredOn.ShouldBe(DateOnly.MinValue);
        (await context.References.SingleAsync()).PublishedOn.ShouldBe(DateOnly.MaxValue);
    }

    // Letters of four bytes each, in an order that cannot be compressed.
    private string Letters(int count)
    {
        var text = new StringBuilder();
        for (var index = 0; index < count; index++)
        {
            text.Append(new Rune(_random.Next(0x20000, 0x2A000)));
        }

        return text.ToString();
    }
}
