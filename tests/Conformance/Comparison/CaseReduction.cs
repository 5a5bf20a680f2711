using Contested.Conformance.Generation;

namespace Contested.Conformance.Comparison;

/// <summary>Makes a case that differs smaller for as long as it differs in the same way.</summary>
internal sealed class CaseReduction(CaseComparison comparison)
{
    private const int MaxAttempts = 5000;

    private int _attempts;

    public async Task<ConformanceCase> ReduceAsync(ConformanceCase candidate)
    {
        var kind = Kind(await comparison.CompareAsync(candidate));
        if (candidate.Document is { } document)
        {
            var text = await ReduceTextAsync(document.Text, shorter => DiffersAsync(candidate with { Document = document with { Text = shorter } }, kind));
            candidate = candidate with { Document = document with { Text = text } };
        }

        _attempts = 0;
        var sdl = await ReduceTextAsync(candidate.Sdl, shorter => DiffersAsync(candidate with { Sdl = shorter }, kind));
        return candidate with { Sdl = sdl };
    }

    /// <summary>Gives what of the answers differs, without the values.</summary>
    private static string Kind(IReadOnlyList<string> differences) =>
        differences.Count == 0 ? string.Empty : differences[0].Split(" = ")[0].Split('[')[0];

    private async Task<bool> DiffersAsync(ConformanceCase candidate, string kind) => Kind(await comparison.CompareAsync(candidate)) == kind;

    private async Task<string> ReduceTextAsync(string text, Func<string, Task<bool>> differs)
    {
        var tokens = TextMutation.Split(text);
        for (var size = tokens.Count / 2; size > 0; size /= 2)
        {
            for (var start = tokens.Count - size; start >= 0 && _attempts < MaxAttempts; start -= size)
            {
                _attempts++;
                List<string> rest = [.. tokens.Take(start), .. tokens.Skip(start + size)];
                if (await differs(string.Concat(rest)))
                {
                    tokens = rest;
                }
            }
        }

        return string.Concat(tokens);
    }
}
