using Contested.Api.CommandLine;
using Contested.Domain.Datasets;

namespace Contested.Api.Tests.CommandLine;

/// <summary>What is told of a load that takes long.</summary>
public sealed class LoadProgressTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly TextWriter _synchronized;

    public LoadProgressTests() => _synchronized = TextWriter.Synchronized(_output);

    public void Dispose() => _output.Dispose();

    [Fact]
    public async Task Progress_Should_HaveLines_When_ThereIsNoTerminal()
    {
        await using (var progress = Create(isTerminal: false, TimeSpan.FromMilliseconds(5)))
        {
            progress.Report(new DatasetLoadStep("Checking", 0, 12, "files"));
            await WaitForAsync(" s so far\n");
            progress.Report(new DatasetLoadStep("Writing", 20000, 20448, "rows"));
            await WaitForAsync("Writing 20,000 of 20,448 rows, ");
        }

        ReadOutput().ShouldNotContain('\r');
        ReadOutput().ShouldEndWith(" s left\n");
    }

    [Fact]
    public async Task Progress_Should_StandInOneLineThatIsRemoved_When_ThereIsATerminal()
    {
        await using (var progress = Create(isTerminal: true, TimeSpan.FromMilliseconds(5)))
        {
            progress.Report(new DatasetLoadStep("Checking", 0, 12, "files"));
            await WaitForAsync(" s so far\r");
        }

        ReadOutput().ShouldNotContain('\n');
        ReadOutput().ShouldMatch("^\rChecking 12 files, .*s so far\r {27,}\r$");
    }

    [Fact]
    public async Task Progress_Should_NotBeTold_When_ItIsQuick()
    {
        await using (var progress = Create(isTerminal: true, TimeSpan.FromHours(1)))
        {
            progress.Report(new DatasetLoadStep("Checking", 1, 12, "files"));
        }

        ReadOutput().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(12300, 3, "Writing 12,300 of 57,667 claims, 4,100 a second, 12 s left")]
    [InlineData(57667, 20, "Writing 57,667 of 57,667 claims, 2,883 a second, 0 s left")]
    [InlineData(0, 2, "Writing 57,667 claims, 2 s so far")]
    public void Step_Should_HaveItsRateAndRemainingTime_When_SomeIsDone(int done, int seconds, string expected) =>
        LoadProgress.Describe(new DatasetLoadStep("Writing", done, 57667, "claims"), TimeSpan.FromSeconds(seconds)).ShouldBe(expected);

    private LoadProgress Create(bool isTerminal, TimeSpan interval) => new(_synchronized, isTerminal, interval);

    // A synchronized writer locks itself for each call; a text that is read while it grows would be torn.
    private string ReadOutput()
    {
        lock (_synchronized)
        {
            return _output.ToString();
        }
    }

    private async Task WaitForAsync(string text)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!ReadOutput().Contains(text, StringComparison.Ordinal))
        {
            await Task.Delay(5, patience.Token);
        }
    }
}
