using Contested.Domain.Datasets;
using Contested.Domain.Importing;
using Contested.Testing;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Importing;

/// <summary>What the importer writes, loaded.</summary>
public sealed class ImportLoadTests : IDisposable
{
    private readonly SampleImport _sample = new();
    private readonly TemporaryFolder _output = new();

    public void Dispose()
    {
        _sample.Dispose();
        _output.Dispose();
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_TakeTheFolder_When_TheMappingMakesAllFiles(DatabaseKind kind)
    {
        // Texts that YAML takes for something else, unless they are quoted.
        _sample.Replace(SampleImport.Fights, "Ford Crossing", "No");
        _sample.Replace(SampleImport.Fights, "La Côte", "1914: a year");
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();

        var import = await _sample.ImportAsync();
        await ImportFolder.WriteAsync(_output.FullPath, import.Files);
        await DatasetLoader.LoadAsync(context, _output.FullPath);

        (await context.Claims.CountAsync()).ShouldBe(7);
        var engagements = await context.Engagements
            .Include(engagement => engagement.Sides)
            .OrderBy(engagement => engagement.Slug)
            .ToListAsync();
        engagements.Select(engagement => engagement.Name).ShouldBe(["No", "Hill Battle, The"]);
        engagements[1].Aliases.ShouldBe(["Hill 60", "1914: a year"]);
        engagements[1].Sides.OrderBy(side => side.Ordinal).Select(side => side.Name).ShouldBe(["Red", "Blue"]);
        (await context.References.SingleAsync()).Title.ShouldBe("1915");
    }
}
