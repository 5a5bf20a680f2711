using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>When and why a claim was taken back.</summary>
/// <param name="On">The day on which it was.</param>
/// <param name="Because">Why it was.</param>
internal sealed record WithdrawalEntry(Located<DateOnly> On, Located<string> Because);
