using System.Security.Cryptography;

namespace Contested.Domain.Importing;

/// <summary>A folder of its own, in which the files of an import are made before they are compared with those that are there.</summary>
internal sealed class ImportStaging : IDisposable
{
    /// <summary>The path of the folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("contested-import-").FullName;

    /// <summary>The paths of files that are in another folder, too, and differ there.</summary>
    public IReadOnlyList<string> FindDiffering(string folder) =>
        [.. Files.Where(file => File.Exists(Path.Combine(folder, file)) && !IsIn(folder, file))];

    /// <summary>Moves the files to another folder, but for those that are the same there, and gives the paths of those that were moved.</summary>
    public IReadOnlyList<string> MoveTo(string folder)
    {
        var changed = Files.Where(file => !IsIn(folder, file)).ToList();
        foreach (var file in changed)
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Move(Path.Combine(Folder, file), path, overwrite: true);
        }

        return changed;
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private List<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal)];

    private bool IsIn(string folder, string file)
    {
        var (one, other) = (new FileInfo(Path.Combine(folder, file)), new FileInfo(Path.Combine(Folder, file)));
        return one.Exists && one.Length == other.Length && HashOf(one).AsSpan().SequenceEqual(HashOf(other));
    }

    private static byte[] HashOf(FileInfo file)
    {
        using var content = file.OpenRead();
        return SHA256.HashData(content);
    }
}
