using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Data;

public sealed class CoverageTests(CuratedDatabases databases) : IClassFixture<CuratedDatabases>
{
    [DatabaseTheory, AllDatabases]
    public async Task Statements_Should_HaveAClaimEach_When_TheDocumentHasAnOutline(DatabaseKind kind)
    {
        var (statements, located) = await LocatorsAsync(kind);

        statements.ShouldNotBeEmpty();
        statements.Except(located).ShouldBeEmpty("every statement of a document is restated as a claim");
    }

    [DatabaseTheory, AllDatabases]
    public async Task Claims_Should_StandInTheDocument_When_Located(DatabaseKind kind)
    {
        var (statements, located) = await LocatorsAsync(kind);

        located.ShouldNotBeEmpty();
        located.Except(statements).ShouldBeEmpty("every claim restates a statement of its document");
    }

    private async Task<(List<string> Statements, List<string> Located)> LocatorsAsync(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();
        var slugs = await context.Documents.ToDictionaryAsync(document => document.Id, document => document.Slug);
        var statements = await context.DocumentStatements.ToListAsync();
        var outlined = statements.Select(statement => statement.DocumentId).ToHashSet();
        var claims = await context.Claims.Where(claim => outlined.Contains(claim.DocumentId)).ToListAsync();
        return (
            [.. statements.Select(statement => $"{slugs[statement.DocumentId]}: {statement.Locator}")],
            [.. claims.SelectMany(claim => claim.Locators, (claim, locator) => $"{slugs[claim.DocumentId]}: {locator}")]);
    }
}
