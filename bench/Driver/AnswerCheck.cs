using Contested.Bench.Driver.Answers;

namespace Contested.Bench.Driver;

/// <summary>Checks that all systems give the same answers.</summary>
internal static class AnswerCheck
{
    private const int Samples = 12;

    /// <summary>Compares the answers of all systems that answer a query to a sample of requests with those of the first.</summary>
    /// <exception cref="BenchmarkFailedException">Two answers differ; the message shows where.</exception>
    public static async Task CheckAsync(IReadOnlyList<RunningSystem> systems, IReadOnlyList<string> queries)
    {
        foreach (var query in queries)
        {
            var asked = systems.Where(system => system.System.Answers(query)).ToList();
            for (var sample = 0; sample < Samples; sample++)
            {
                var expected = await asked[0].Server.AskAsync(RequestOf(asked[0], query, sample));
                foreach (var system in asked.Skip(1).Where(system => sample == 0 || !system.System.RepeatsOneRequest))
                {
                    var request = RequestOf(system, query, sample);
                    var actual = await system.Server.AskAsync(request);
                    if (AnswerComparison.Difference(expected, actual) is { } difference)
                    {
                        throw new BenchmarkFailedException(
                            $"{system.System.Name} (+) and {asked[0].System.Name} (-) answer {query} differently.\n{request.Path} {request.Body}\n{difference}");
                    }
                }
            }
        }

        Console.WriteLine($"{systems.Count} systems give the same answers to {Samples} requests of each query.");
    }

    private static Workloads.BenchmarkRequest RequestOf(RunningSystem system, string query, int sample) =>
        system.Requests(query)[sample % system.Requests(query).Count];
}
