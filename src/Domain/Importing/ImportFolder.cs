using System.Text;

namespace Contested.Domain.Importing;

/// <summary>The folder to which the files of an import are written.</summary>
public static class ImportFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Those of the files that are there already, by their paths in the folder.</summary>
    public static IReadOnlyList<string> FindExisting(string folder, IEnumerable<ImportedFile> files) =>
        [.. files.Select(file => file.Path).Where(path => File.Exists(Path.Combine(folder, path)))];

    /// <summary>Writes the files in UTF-8, in place of what is there; makes folders that are missing.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be written.</exception>
    public static async Task WriteAsync(string folder, IEnumerable<ImportedFile> files, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, file.Text, Utf8, cancellationToken);
        }
    }
}
