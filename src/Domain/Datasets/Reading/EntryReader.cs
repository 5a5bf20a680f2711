namespace Contested.Domain.Datasets.Reading;

/// <summary>Reads the entries of a file, whatever the file is written in.</summary>
internal sealed class EntryReader(ProblemCollector problems)
{
    /// <summary>The only entry of a file; null where it cannot be read.</summary>
    public T? One<T>(SourceFile file, string noun, Func<MappingReader, T> read)
        where T : class
    {
        var root = YamlFileReader.Read(file, problems, out var isReadable);
        if (isReadable && root is null)
        {
            problems.Add(FilePosition.StartOf(file.Path), $"The file is empty but for comments. Write the keys of the {noun}.");
        }

        return root is not null && NodeReader.Mapping(root, noun, problems) is { } mapping ? read(mapping) : null;
    }

    /// <summary>All entries of a file; null where one of them or the file cannot be read.</summary>
    public List<T>? All<T>(SourceFile file, string noun, Func<MappingReader, T> read) => DatasetPaths.IsCsv(file.Path)
        ? CsvClaims.Read(file, problems)?.Select(row => read(new MappingReader(row, noun, problems))).ToList()
        : Listed(file, noun, read);

    private List<T>? Listed<T>(SourceFile file, string noun, Func<MappingReader, T> read)
    {
        var root = YamlFileReader.Read(file, problems, out var isReadable);
        if (root is null)
        {
            return isReadable ? [] : null;
        }

        var entries = NodeReader.Mappings(root, noun, problems).Select(read).ToList();
        return root is ListNode list && list.Items.Count == entries.Count ? entries : null;
    }
}
