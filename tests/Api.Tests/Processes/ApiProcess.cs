using System.Diagnostics;
using System.Text;
using Contested.Api.Persistence;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Processes;

/// <summary>The program as it is started from a shell, on a free port.</summary>
internal sealed class ApiProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();
    private readonly TaskCompletionSource<string> _announced = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ApiProcess(Process process)
    {
        _process = process;
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Append(_errors, line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What the process has written to its standard output so far.</summary>
    public string Output => Text(_output);

    /// <summary>What the process has written to its standard error so far.</summary>
    public string Errors => Text(_errors);

    /// <summary>Starts the program.</summary>
    /// <param name="database">The database product.</param>
    /// <param name="connectionString">How to connect to the database, which may be empty.</param>
    /// <param name="dataFolder">The folder of the dataset; by default the folder that comes with the program.</param>
    /// <param name="arguments">The arguments of the program.</param>
    public static ApiProcess Start(
        DatabaseKind database, string connectionString, string? dataFolder = null, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(DatasetOptions).Assembly.Location, .. arguments])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                [$"ConnectionStrings__{database}"] = connectionString,
            },
        };
        if (dataFolder is not null)
        {
            start.Environment["Dataset__Folder"] = dataFolder;
        }

        return new ApiProcess(Process.Start(start) ?? throw new InvalidOperationException("The program could not be started."));
    }

    /// <summary>Waits until the program announces its address, and gives it.</summary>
    public async Task<Uri> WaitForAddressAsync() => new(await _announced.Task.WaitAsync(Patience));

    /// <summary>Waits until the program has written a text to its standard output: its log comes later than what it answers.</summary>
    public async Task WaitForOutputAsync(string text)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!Output.Contains(text, StringComparison.Ordinal))
        {
            await Task.Delay(50, patience.Token);
        }
    }

    /// <summary>Waits for the end of the process, and gives its exit code.</summary>
    public async Task<int> WaitForExitAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    /// <summary>Asks the process to stop, as a container runtime does.</summary>
    public async Task RequestStopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static void Append(StringBuilder text, string? line)
    {
        if (line is not null)
        {
            lock (text)
            {
                text.Append(line).Append('\n');
            }
        }
    }

    private static string Text(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }

    private void Read(string? line)
    {
        const string announcement = "Contested is ready: ";
        Append(_output, line);
        if (line is null)
        {
            _announced.TrySetException(new InvalidOperationException($"The program has ended before it was ready:\n{Output}{Errors}"));
        }
        else if (line.StartsWith(announcement, StringComparison.Ordinal))
        {
            _announced.TrySetResult(line[announcement.Length..]);
        }
    }
}
