using Contested.Testing;

namespace Contested.Api.Tests.Processes;

/// <summary>A copy of the curated dataset that a test may change.</summary>
internal sealed class DataFolderCopy : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DataFolderCopy()
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.Data, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".yaml" or ".csv"))
        {
            _folder.Write(Path.GetRelativePath(RepositoryFolder.Data, file).Replace('\\', '/'), File.ReadAllText(file));
        }
    }

    /// <summary>The absolute path of the copy.</summary>
    public string FullPath => _folder.FullPath;

    /// <summary>Replaces a text that stands in a file exactly once, and gives the number of its line.</summary>
    public int Replace(string relativePath, string oldText, string newText)
    {
        var content = File.ReadAllText(Path.Combine(FullPath, relativePath));
        var parts = content.Split(oldText);
        parts.Length.ShouldBe(2, $"'{oldText}' stands once in {relativePath}.");
        _folder.Write(relativePath, parts[0] + newText + parts[1]);
        return parts[0].Count(character => character == '\n') + 1;
    }

    /// <summary>Adds a file.</summary>
    public void Add(string relativePath, string content) => _folder.Write(relativePath, content);

    /// <summary>Adds to the end of a file.</summary>
    public void Append(string relativePath, string content) => File.AppendAllText(Path.Combine(FullPath, relativePath), content);

    /// <inheritdoc />
    public void Dispose() => _folder.Dispose();
}
