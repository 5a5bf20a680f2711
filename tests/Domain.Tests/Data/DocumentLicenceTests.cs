using Contested.Testing;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Data;

/// <summary>Holds the table of licences and attributions in the guide for curators against the documents.</summary>
public sealed class DocumentLicenceTests(CuratedDatabases databases) : IClassFixture<CuratedDatabases>
{
    [DatabaseTheory, AllDatabases]
    public async Task Guide_Should_ListTheLicence_When_ADocumentIsInTheDataset(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();
        var documents = await context.Documents.Select(document => new { document.Slug, document.Licence, document.Attribution }).ToListAsync();
        var guide = await File.ReadAllLinesAsync(Path.Combine(RepositoryFolder.Data, "README.md"));

        documents.ShouldNotBeEmpty();
        documents.Select(document => $"| `{document.Slug}` | {document.Licence} | {document.Attribution} |").Except(guide).ShouldBeEmpty();
    }
}
