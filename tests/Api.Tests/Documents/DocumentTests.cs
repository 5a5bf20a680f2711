using Contested.Api.Tests.Hosting;
using Contested.Domain.Releases;
using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Documents;

/// <summary>That every document of the repository shows what really happens, and leads where it says.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class DocumentTests(ApiHosts hosts)
{
    public static TheoryData<string> Documents => [.. MarkdownDocument.Paths];

    [DatabaseTheory, AllDatabases]
    public async Task Documents_Should_ShowRealOutputs_When_TheyAreFollowed(DatabaseKind kind)
    {
        var database = await hosts.GetDatabaseAsync(kind);
        using var releases = new TemporaryFolder();
        await using (var context = database.CreateContext())
        {
            await ReleaseWriter.WriteAsync(context, new ReleaseFolder(releases.FullPath), "2026.12", ReleaseTerms.Default);
        }

        await using var host = new ApiHost(database) { ReleasesFolder = releases.FullPath };
        var address = host.Listen();
        var failures = new List<string>();
        foreach (var path in MarkdownDocument.Paths)
        {
            using var walk = new DocumentWalk(address);
            failures.AddRange(await walk.FollowAsync(MarkdownDocument.Read(path)));
        }

        failures.ShouldBeEmpty(string.Join("\n\n", failures));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Link_Should_LeadSomewhere_When_ADocumentHasIt(string path)
    {
        var document = MarkdownDocument.Read(path);
        foreach (var link in document.Links)
        {
            var place = $"{path}:{link.Line + 1}: {link.Url}";
            var (file, anchor) = link.Url!.Split('#') is [var name, var fragment] ? (name, fragment) : (link.Url, null);
            var target = file == "" ? path : Path.GetRelativePath(RepositoryFolder.Root, Path.Combine(RepositoryFolder.Root, Path.GetDirectoryName(path)!, file));
            Path.Exists(Path.Combine(RepositoryFolder.Root, target)).ShouldBeTrue($"{place} leads to no file.");
            if (anchor is not null)
            {
                MarkdownDocument.Read(target).Anchors.ShouldContain(anchor, $"{place} leads to no heading.");
            }
        }
    }

    [Fact]
    public void Command_Should_BeRunByTheFileThatTheTableNames()
    {
        foreach (var (command, file, text) in CommandsElsewhere.Table.Where(entry => entry.File is not null))
        {
            File.ReadAllText(Path.Combine(RepositoryFolder.Root, file!)).ShouldContain(text, Case.Sensitive, $"{file} does not run {command}.");
        }
    }
}
