using Contested.Domain.Datasets;

namespace Contested.Api.CommandLine;

/// <summary>Says what a loader is at, once that takes long: on a terminal in one line that changes, else in a line for each step.</summary>
/// <param name="output">Where it is said.</param>
/// <param name="isTerminal">Whether that is a terminal.</param>
internal sealed class LoadProgress(TextWriter output, bool isTerminal) : IProgress<DatasetLoadStep>, IAsyncDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _end = new();
    private DatasetLoadStep? _step;
    private Task? _telling;
    private int _length;

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
        using var timer = new PeriodicTimer(Interval);
        for (var seconds = 1; await timer.WaitForNextTickAsync(_end.Token); seconds++)
        {
            var text = $"{_step!.Action} {_step.Count:N0} {_step.Noun}…";
            if (isTerminal)
            {
                text = $"{text} {seconds} s";
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
