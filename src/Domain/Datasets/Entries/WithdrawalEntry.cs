using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>When and why a claim was taken back.</summary>
internal sealed record WithdrawalEntry(Located<DateOnly> On, Located<string> Because)
{
    /// <summary>Reads the entry.</summary>
    public static WithdrawalEntry Read(MappingReader reader)
    {
        var entry = new WithdrawalEntry(reader.Date("on"), reader.Text("because"));
        reader.ReportUnknownKeys();
        return entry;
    }
}
