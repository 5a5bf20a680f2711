using Contested.Api.CommandLine;
using Contested.Domain.Datasets;

namespace Contested.Api.Tests.CommandLine;

/// <summary>What is told of a load that takes long.</summary>
public sealed class LoadProgressTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly StringWriter _output = new() { NewLine = "\n" };

    public void Dispose() => _output.Dispose();

    [Fact]
    public async Task Steps_Should_HaveALineEach_When_ThereIsNoTerminal()
    {
        await using (var progress = Create(isTerminal: false, TimeSpan.FromMilliseconds(5)))
        {
            progress.Report(new DatasetLoadStep("Checking", 12, "files"));
            await WaitForAsync("files…\n");
            progress.Report(new DatasetLoadStep("Writing", 20448, "rows"));
            await WaitForAsync("rows…\n");
        }

        _output.ToString().ShouldBe("Checking 12 files…\nWriting 20,448 rows…\n");
    }

    [Fact]
    public async Task Step_Should_ShareOneLineThatIsRemoved_When_ThereIsATerminal()
    {
        await using (var progress = Create(isTerminal: true, TimeSpan.FromMilliseconds(5)))
        {
            progress.Report(new DatasetLoadStep("Checking", 12, "files"));
            await WaitForAsync("\rChecking 12 files… 0 s");
        }

        _output.ToString().ShouldNotContain('\n');
        _output.ToString().ShouldEndWith($"\r{new string(' ', "Checking 12 files… 0 s".Length)}\r");
    }

    [Fact]
    public async Task Steps_Should_NotBeTold_When_TheyAreQuick()
    {
        await using (var progress = Create(isTerminal: true, TimeSpan.FromHours(1)))
        {
            progress.Report(new DatasetLoadStep("Checking", 12, "files"));
        }

        _output.ToString().ShouldBeEmpty();
    }

    private LoadProgress Create(bool isTerminal, TimeSpan interval) => new(TextWriter.Synchronized(_output), isTerminal, interval);

    private async Task WaitForAsync(string text)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!_output.ToString().Contains(text, StringComparison.Ordinal))
        {
            await Task.Delay(5, patience.Token);
        }
    }
}
