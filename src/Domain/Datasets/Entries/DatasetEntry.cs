using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>The file <c>dataset.yaml</c>.</summary>
internal sealed record DatasetEntry(Located<DateOnly> ReleasedOn, Located<string> Licence, Located<string> Attribution)
{
    /// <summary>Reads the entry.</summary>
    public static DatasetEntry Read(MappingReader yaml)
    {
        var entry = new DatasetEntry(yaml.Date("releasedOn"), yaml.Text("licence"), yaml.Text("attribution"));
        yaml.ReportUnknownKeys();
        return entry;
    }
}
