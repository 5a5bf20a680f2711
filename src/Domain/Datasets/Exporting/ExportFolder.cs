using Contested.Domain.Datasets.Definitions;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Datasets.Schemas;

namespace Contested.Domain.Datasets.Exporting;

/// <summary>The folder to which a dataset is exported.</summary>
/// <param name="path">Its path.</param>
/// <param name="format">In which form entries are written of which there are many.</param>
internal sealed class ExportFolder(string path, ExportFormat format)
{
    /// <summary>The path of the folder.</summary>
    public string Path => path;

    /// <summary>Begins the file of a list; <paramref name="list"/> is its path where it is in YAML.</summary>
    public IEntryFile<T> Begin<T>(string list)
        where T : class => format == ExportFormat.Csv
            ? new EntryTable<T>(path, DatasetPaths.TableOf(list))
            : new YamlListFile<T>(path, list);

    /// <summary>Begins the files of engagements.</summary>
    public IEngagementFiles BeginEngagements() => format == ExportFormat.Csv ? new EngagementTables(path) : new YamlEngagementFiles(this);

    /// <summary>Writes a file of YAML that holds one entry.</summary>
    public void WriteOne<T>(string file, T entry)
        where T : class
    {
        var full = System.IO.Path.Combine(path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, $"{DatasetSchemas.ModelineOf(file)}\n{EntryYaml.One<T>(EntryDefinition<T>.Instance.Write(entry))}");
    }
}
