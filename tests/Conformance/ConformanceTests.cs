using System.Diagnostics;
using Contested.Conformance.Comparison;
using Contested.Conformance.Generation;
using Contested.Conformance.Reference;
using Contested.Testing;
using Contested.Testing.Node;
using Xunit.Abstractions;

namespace Contested.Conformance;

/// <summary>
/// Compares the engine with the reference implementation over generated schemas and documents. <c>CONTESTED_SEED</c> chooses others,
/// <c>CONTESTED_CASES</c> more or fewer of them.
/// </summary>
public sealed class ConformanceTests(ReferenceFixture fixture, ITestOutputHelper output) : IClassFixture<ReferenceFixture>
{
    private const int DefaultCases = 6000;
    private const int MaxReported = 5;

    private static readonly string[] Outcomes = ["syntaxError", "errors", "schema", "executionErrors"];

    [NodeFact("The comparisons with the reference implementation were")]
    public async Task Engine_Should_AnswerAsReferenceImplementation_When_CasesAreGenerated()
    {
        var reference = await fixture.GetAsync();
        var comparison = new CaseComparison(reference);
        var (seed, count) = (FuzzSettings.Seed, FuzzSettings.Cases(DefaultCases));
        var reports = new List<string>();
        var (done, watch) = (0, Stopwatch.StartNew());
        foreach (var candidate in CaseGenerator.Generate(seed).Take(count))
        {
            done++;
            if ((await comparison.CompareAsync(candidate)).Count > 0)
            {
                var minimal = await new CaseReduction(new CaseComparison(reference)).ReduceAsync(candidate);
                var differences = await comparison.CompareAsync(minimal);
                reports.Add($"Case {done} of seed {seed} differs:\n{string.Join('\n', differences)}\nin {minimal}");
                if (reports.Count == MaxReported)
                {
                    break;
                }
            }
        }

        output.WriteLine($"{done} cases of seed {seed} in {watch.Elapsed.TotalSeconds:F1} s: {string.Join(", ", comparison.Counts)}.");
        reports.ShouldBeEmpty();
        Outcomes.ShouldAllBe(outcome => comparison.Counts.GetValueOrDefault(outcome) > done / 20, "A corpus of mostly one kind of cases shows little.");
    }
}
