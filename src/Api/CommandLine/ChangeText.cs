using Contested.Domain.Releases.Comparison;

namespace Contested.Api.CommandLine;

/// <summary>Writes changes for people to read, and counts them.</summary>
internal sealed class ChangeText(TextWriter output)
{
    private readonly Dictionary<ChangeKind, int> _counts = Enum.GetValues<ChangeKind>().ToDictionary(kind => kind, _ => 0);

    /// <summary>Writes a change.</summary>
    public async Task WriteAsync(ClaimChange change)
    {
        _counts[change.Kind]++;
        await output.WriteLineAsync($"{change.Claim} {WordFor(change.Kind)}: {change.Statement}");
        foreach (var field in change.Fields)
        {
            await output.WriteLineAsync($"  {field.Field}: {field.Old ?? "none"} → {field.New ?? "none"}");
        }
    }

    /// <summary>Writes how many there were.</summary>
    public Task WriteSumAsync() => output.WriteLineAsync(_counts.Values.All(count => count == 0)
        ? "No claim differs."
        : $"{Counted.Of(_counts[ChangeKind.Added], "claim")} added, {_counts[ChangeKind.Changed]} changed, {_counts[ChangeKind.Withdrawn]} withdrawn, "
            + $"{_counts[ChangeKind.Removed]} removed.");

    private static string WordFor(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Changed => "changed",
        ChangeKind.Withdrawn => "withdrawn",
        _ => "removed, not withdrawn",
    };
}
