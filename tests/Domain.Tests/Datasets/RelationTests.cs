using Contested.Domain.Claims;
using Contested.Domain.Datasets;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Datasets;

/// <summary>Which parts of a whole overlap.</summary>
public sealed class RelationTests : IDisposable
{
    private readonly SampleDataset _sample = new();

    public void Dispose() => _sample.Dispose();

    [Theory]
    [InlineData("", "", "")]
    [InlineData(", overlaps: false", "", "")]
    [InlineData(", overlaps: true", "", "first-second first-third second-first third-first")]
    [InlineData("", ", { kind: OVERLAPS, claim: third }", "first-third third-first")]
    [InlineData(", overlaps: true", ", { kind: OVERLAPS, claim: third }", "first-second first-third second-first third-first")]
    public async Task Parts_Should_OverlapAsTheyAreMarked_When_TheyArePartsOfOneWhole(string mark, string relation, string expected)
    {
        _sample.Write(
            "engagements/hill-battle.parts.claims.yaml",
            $"""
            {Part("first", $"{mark} }}{relation}")}
            {Part("second", " }")}
            {Part("third", " }")}
            """);
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var context = database.CreateContext();
        await DatasetLoader.LoadAsync(context, _sample.Folder);

        var overlaps = await context.ClaimRelations.Where(found => found.Kind == ClaimRelationKind.Overlaps)
            .Select(found => found.Claim.Slug + "-" + found.Other.Slug).ToListAsync();
        string.Join(' ', overlaps.Select(slugs => slugs.Replace("hill-battle-", "")).Order(StringComparer.Ordinal)).ShouldBe(expected);
        (await context.ClaimRelations.CountAsync(found => found.Kind == ClaimRelationKind.PartOf && found.Other.Slug == "hill-battle-red-losses"))
            .ShouldBe(3);
    }

    private static string Part(string slug, string rest) =>
        $"- {{ slug: {slug}, kind: EVENT, document: hill-table, locators: [p. 1], statement: Said., "
        + $"relations: [{{ kind: PART_OF, claim: red-losses{rest}] }}";
}
