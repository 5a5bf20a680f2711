using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>The file <c>dataset.yaml</c>.</summary>
internal sealed record DatasetEntry(Located<DateOnly> ReleasedOn)
{
    /// <summary>Reads the entry.</summary>
    public static DatasetEntry Read(MappingReader reader)
    {
        var entry = new DatasetEntry(reader.Date("releasedOn"));
        reader.ReportUnknownKeys();
        return entry;
    }
}
