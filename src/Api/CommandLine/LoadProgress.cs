using System.Diagnostics;
using Contested.Domain.Datasets;

namespace Contested.Api.CommandLine;

/// <summary>Says what a loader is at, once that takes long: on a terminal in one line that changes, else in a line for each step.</summary>
/// <param name="output">Where it is said.</param>
/// <param name="isTerminal">Whether that is a terminal.</param>
/// <param name="interval">How long a step takes that is told, and how often a terminal shows how long it has taken.</param>
internal sealed class LoadProgress(TextWriter output, bool isTerminal, TimeSpan interval) : IProgress<DatasetLoadStep>, IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private DatasetLoadStep? _step;
    private Task? _telling;
    private int _length;

    /// <summary>Says it on the console: on a terminal after a second, else, where every line stays, after five.</summary>
    public static LoadProgress Create(TextWriter errors) =>
        new(errors, !Console.IsErrorRedirected, TimeSpan.FromSeconds(Console.IsErrorRedirected ? 5 : 1));

    /// <inheritdoc />
    public void Report(DatasetLoadStep value)
    {
        _step = value;
        _telling ??= TellAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_end.IsCancellationRequested)
        {
            return;
        }

        await _end.CancelAsync();
        if (_telling is not null)
        {
            await _telling.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (_length > 0)
        {
            await output.WriteAsync($"\r{new string(' ', _length)}\r");
        }

        _end.Dispose();
    }

    private async Task TellAsync()
    {
        DatasetLoadStep? told = null;
        var watch = Stopwatch.StartNew();
        using var timer = new PeriodicTimer(interval);
        while (await timer.WaitForNextTickAsync(_end.Token))
        {
            var text = $"{_step!.Action} {_step.Count:N0} {_step.Noun}…";
            if (isTerminal)
            {
                text = $"{text} {watch.Elapsed.TotalSeconds:N0} s";
                await output.WriteAsync($"\r{text.PadRight(_length)}");
                _length = text.Length;
            }
            else if (_step != told)
            {
                await output.WriteLineAsync(text);
                told = _step;
            }
        }
    }
}
