using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>The figure of a claim.</summary>
internal sealed record QuantityEntry(
    Located<int>? Low, Located<int>? High, Located<int>? Best, Located<bool>? Approximate, Located<string> Verbatim)
{
    /// <summary>Reads the entry.</summary>
    public static QuantityEntry Read(MappingReader reader)
    {
        var entry = new QuantityEntry(
            reader.OptionalInteger("low"),
            reader.OptionalInteger("high"),
            reader.OptionalInteger("best"),
            reader.OptionalBoolean("approximate"),
            reader.Text("verbatim"));
        reader.ReportUnknownKeys();
        return entry;
    }
}
