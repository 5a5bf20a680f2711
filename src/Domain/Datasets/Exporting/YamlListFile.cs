using Contested.Domain.Datasets.Definitions;
using Contested.Domain.Datasets.Schemas;

namespace Contested.Domain.Datasets.Exporting;

/// <summary>A file of YAML with a list of entries.</summary>
internal sealed class YamlListFile<T> : IEntryFile<T>
    where T : class
{
    private readonly StreamWriter _text;
    private bool _isEmpty = true;

    /// <summary>Begins the file at a path in the folder.</summary>
    public YamlListFile(string folder, string path)
    {
        _text = new StreamWriter(Path.Combine(folder, path)) { NewLine = "\n" };
        _text.WriteLine(DatasetSchemas.ModelineOf(path));
    }

    /// <inheritdoc />
    public void Add(T entry)
    {
        if (!_isEmpty)
        {
            _text.WriteLine();
        }

        _text.Write(EntryYaml.Item<T>(EntryDefinition<T>.Instance.Write(entry)));
        _isEmpty = false;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (_isEmpty)
        {
            _text.Write(EntryYaml.NoItems);
        }

        _text.Dispose();
    }
}
