using Contested.Domain.Datasets;
using Mono.Unix.Native;

namespace Contested.Domain.Tests.Datasets;

/// <summary>What is no file is not waited for, and a large one is not read.</summary>
public sealed class FileTrapTests : IDisposable
{
    private const string File = SampleDataset.ReferencesFile;

    private readonly SampleDataset _sample = new();

    private string FilePath => Path.Combine(_sample.Folder, File);

    public void Dispose() => _sample.Dispose();

    [Fact]
    public async Task ValidateAsync_Should_NotWait_When_APipeIsInPlaceOfAFile()
    {
        _sample.Delete(File);
        Syscall.mkfifo(FilePath, FilePermissions.S_IRUSR | FilePermissions.S_IWUSR).ShouldBe(0);

        (await ErrorsAsync()).ShouldBe([$"{File}:1:1: This is a pipe, not a file. Replace it with a file."]);
    }

    [Theory]
    [InlineData("/dev/zero", "This is a device, not a file. Replace it with a file.")]
    [InlineData(File, "The link points back to itself. Replace it with the file.")]
    [InlineData("nowhere.yaml", "The link points to no file. Replace it with the file.")]
    [InlineData("documents", "This is a folder, not a file. Replace it with a file.")]
    public async Task ValidateAsync_Should_SayWhereALinkLeads_When_ThereIsNoFile(string target, string expected)
    {
        _sample.Delete(File);
        System.IO.File.CreateSymbolicLink(FilePath, target);

        (await ErrorsAsync()).ShouldBe([$"{File}:1:1: {expected}"]);
    }

    [Fact]
    public async Task ValidateAsync_Should_ReadTheFile_When_ALinkLeadsToIt()
    {
        System.IO.File.Move(FilePath, FilePath + ".old");
        System.IO.File.CreateSymbolicLink(FilePath, FilePath + ".old");

        (await ErrorsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task ValidateAsync_Should_EndSomewhere_When_LinksToFoldersLeadInACircle()
    {
        for (var link = 0; link < 10; link++)
        {
            Directory.CreateSymbolicLink(Path.Combine(_sample.Folder, $"link-{link}"), _sample.Folder);
            Directory.CreateSymbolicLink(Path.Combine(_sample.Folder, "documents", $"link-{link}"), _sample.Folder);
        }

        (await ErrorsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task ValidateAsync_Should_NotReadTheFile_When_ItIsTooLarge()
    {
        _sample.Write(File, "- slug: " + new string('a', 17 * 1024 * 1024));

        (await ErrorsAsync()).ShouldBe([$"{File}:1:1: The file has 17,825,800 bytes, but at most 16,777,216 are read. Split it."]);
    }

    private async Task<IEnumerable<string>> ErrorsAsync() => (await DatasetValidator.ValidateAsync(_sample.Folder))
        .Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.ToString());
}
