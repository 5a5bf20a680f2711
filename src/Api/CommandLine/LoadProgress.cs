using System.Diagnostics;
using System.Globalization;
using Contested.Domain.Datasets;

namespace Contested.Api.CommandLine;

/// <summary>Says how far a loader is, once that takes long: on a terminal in one line that changes, else in a line now and then.</summary>
/// <param name="output">Where it is said.</param>
/// <param name="isTerminal">Whether that is a terminal.</param>
/// <param name="interval">After how long it is said first, and how often again.</param>
internal sealed class LoadProgress(TextWriter output, bool isTerminal, TimeSpan interval) : IProgress<DatasetLoadStep>, IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _lock = new();
    private DatasetLoadStep _step;
    private long _startedAt;
    private Task? _telling;
    private int _length;

    /// <summary>Says it on the console: on a terminal every second, else, where every line stays, every five.</summary>
    public static LoadProgress Create(TextWriter errors) =>
        new(errors, !Console.IsErrorRedirected, TimeSpan.FromSeconds(Console.IsErrorRedirected ? 5 : 1));

    /// <inheritdoc />
    public void Report(DatasetLoadStep value)
    {
        lock (_lock)
        {
            _startedAt = value.Action == _step.Action ? _startedAt : Stopwatch.GetTimestamp();
            _step = value;
            _telling ??= TellAsync();
        }
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

    /// <summary>The step in words: "Writing 12,300 of 57,667 claims, 4,100 a second, 11 s left".</summary>
    /// <param name="step">How far it is.</param>
    /// <param name="elapsed">How long it has taken so far.</param>
    internal static string Describe(DatasetLoadStep step, TimeSpan elapsed)
    {
        var rate = step.Done / elapsed.TotalSeconds;
        return rate < 1
            ? string.Create(CultureInfo.InvariantCulture, $"{step.Action} {step.Total:N0} {step.Noun}, {elapsed.TotalSeconds:N0} s so far")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{step.Action} {step.Done:N0} of {step.Total:N0} {step.Noun}, {rate:N0} a second, {Math.Ceiling((step.Total - step.Done) / rate):N0} s left");
    }

    private async Task TellAsync()
    {
        using var timer = new PeriodicTimer(interval);
        while (await timer.WaitForNextTickAsync(_end.Token))
        {
            var text = Current();
            if (isTerminal)
            {
                await output.WriteAsync($"\r{text.PadRight(_length)}");
                _length = text.Length;
            }
            else
            {
                await output.WriteLineAsync(text);
            }
        }
    }

    private string Current()
    {
        lock (_lock)
        {
            return Describe(_step, Stopwatch.GetElapsedTime(_startedAt));
        }
    }
}
