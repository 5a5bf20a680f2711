using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>The figure of a claim.</summary>
internal sealed record QuantityEntry(Located<int>? Low, Located<int>? High, Located<string> Verbatim)
{
    /// <summary>Reads the entry.</summary>
    public static QuantityEntry Read(MappingReader yaml)
    {
        var entry = new QuantityEntry(yaml.OptionalInteger("low"), yaml.OptionalInteger("high"), yaml.Text("verbatim"));
        yaml.ReportUnknownKeys();
        return entry;
    }
}
