namespace Contested.Testing;

/// <summary>A new, empty folder that is deleted with all its content when it is disposed.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>The absolute path of the folder.</summary>
    public string FullPath { get; } = Directory.CreateTempSubdirectory("contested-").FullName;

    /// <summary>Writes a text file; <paramref name="relativePath"/> uses <c>/</c>, missing folders are created.</summary>
    public void Write(string relativePath, string content)
    {
        var file = Path.Combine(FullPath, relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
