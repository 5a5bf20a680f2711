using Contested.Domain.Datasets.Definitions;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Reads the entries of a file, whatever the file is written in.</summary>
internal sealed class EntryReader(ProblemCollector problems)
{
    private readonly MappingReader _reader = new(problems);

    /// <summary>The only entry of a file; null where it cannot be read.</summary>
    public T? One<T>(SourceFile file)
        where T : class
    {
        var root = YamlFileReader.Read(file, problems, out var isReadable);
        if (isReadable && root is null)
        {
            problems.Add(FilePosition.StartOf(file.Path), $"The file has only comments. Write the keys of the {EntryDefinition<T>.Instance.Noun}.");
        }

        return root is not null && NodeReader.Mapping(root, EntryDefinition<T>.Instance.Noun, problems) is { } mapping
            ? _reader.Read<T>(mapping)
            : null;
    }

    /// <summary>All entries of a file; null where one of them or the file cannot be read.</summary>
    public List<T>? All<T>(SourceFile file)
        where T : class => DatasetPaths.IsCsv(file.Path) ? InTable<T>(file) : Listed<T>(file);

    private List<T>? InTable<T>(SourceFile file)
        where T : class
    {
        if (CsvFileReader.Read(file, problems) is not { } rows)
        {
            return null;
        }

        if (rows is not [var header, ..])
        {
            return [];
        }

        if (TableColumns<T>.Of(header, problems) is not { } columns)
        {
            return null;
        }

        var entries = rows.Skip(1).Select(row => columns.EntryOf(row, _reader)).OfType<T>().ToList();
        return entries.Count == rows.Count - 1 ? entries : null;
    }

    private List<T>? Listed<T>(SourceFile file)
        where T : class
    {
        var root = YamlFileReader.Read(file, problems, out var isReadable);
        if (root is null)
        {
            return isReadable ? [] : null;
        }

        var entries = NodeReader.Mappings(root, EntryDefinition<T>.Instance.Noun, problems).Select(_reader.Read<T>).ToList();
        return root is ListNode list && list.Items.Count == entries.Count ? entries : null;
    }
}
