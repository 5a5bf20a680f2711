using System.Diagnostics;
using System.Text.Json;
using Contested.Bench.Driver;
using Contested.Bench.Driver.Servers;
using Contested.Bench.Driver.Workloads;

namespace Contested.Bench.Loading;

/// <summary>How one changed figure comes to be served, while requests go on.</summary>
/// <param name="Load">What the load took.</param>
/// <param name="AfterStart">The time from the start of the load to the first answer with the new figure.</param>
/// <param name="AfterEnd">The time from its end to that answer; negative where the answer came before the program ended.</param>
/// <param name="Requests">How many requests were sent meanwhile.</param>
/// <param name="Failures">How many of them were not answered as they should be.</param>
internal sealed record ChangedFigure(ProgramRun Load, TimeSpan AfterStart, TimeSpan AfterEnd, int Requests, int Failures)
{
    private const string Nested =
        "{ engagements(first: 20) { nodes { name place { name } sides { name participations { actor { name } } } "
        + "claims(first: 20) { nodes { statement quantity { verbatim } citations { reference { title } } } } tallies { agreement } } } }";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Loads the folder, in which a figure has changed, while a server is asked for it and for others.</summary>
    /// <param name="server">The server on the database.</param>
    /// <param name="claim">The slug of the claim.</param>
    /// <param name="figures">The high end of its figure before and after.</param>
    /// <param name="load">Loads the folder.</param>
    /// <exception cref="BenchmarkFailedException">The new figure is not served.</exception>
    public static async Task<ChangedFigure> MeasureAsync(ServerProcess server, string claim, (int Old, int New) figures, Func<Task<ProgramRun>> load)
    {
        var question = Request($"{{ claims(where: {{ slug: {{ eq: \"{claim}\" }} }}) {{ nodes {{ quantity {{ high }} }} }} }}");
        var (before, after) = (Answer(figures.Old), Answer(figures.New));
        var nested = Request(Nested);
        var first = await server.AskAsync(nested);
        var others = new Dictionary<string, int>();
        var (requests, failures, served) = (0, 0, TimeSpan.Zero);
        var clock = Stopwatch.StartNew();
        var loading = load();
        var ended = loading.ContinueWith(_ => clock.Elapsed, TaskScheduler.Default);
        while (!loading.IsCompleted || served == TimeSpan.Zero)
        {
            var answer = await AskAsync(server, question);
            served = served == TimeSpan.Zero && answer == after ? clock.Elapsed : served;
            failures += answer == after || (answer == before && served == TimeSpan.Zero) ? 0 : 1;
            answer = await AskAsync(server, nested);
            others[answer] = others.GetValueOrDefault(answer) + 1;
            requests += 2;
            if (clock.Elapsed > Patience && loading.IsCompleted)
            {
                throw new BenchmarkFailedException($"The server does not come to serve the new figure; it answers {answer}");
            }

            await Task.Delay(Pause);
        }

        // The engagement of the figure may be among them, so there are two right answers.
        var last = await AskAsync(server, nested);
        failures += others.Where(other => other.Key != first && other.Key != last).Sum(other => other.Value);
        return new ChangedFigure(await loading, served, served - await ended, requests, failures);
    }

    private static BenchmarkRequest Request(string query) => new("POST", "/graphql", JsonSerializer.Serialize(new { query }));

    private static string Answer(int high) => JsonSerializer.Serialize(
        new { data = new { claims = new { nodes = (object[])[new { quantity = new { high } }] } } });

    private static async Task<string> AskAsync(ServerProcess server, BenchmarkRequest request)
    {
        try
        {
            return await server.AskAsync(request);
        }
        catch (Exception exception) when (exception is BenchmarkFailedException or HttpRequestException)
        {
            return exception.Message;
        }
    }
}
