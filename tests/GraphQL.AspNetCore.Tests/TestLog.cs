using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Contested.GraphQL.AspNetCore.Tests;

/// <summary>Keeps what the GraphQL server logs as errors.</summary>
internal sealed class TestLog : ILoggerProvider, ILogger
{
    /// <summary>The messages, each with the exception logged with it.</summary>
    public ConcurrentQueue<(string Message, Exception? Exception)> Errors { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            Errors.Enqueue((formatter(state, exception), exception));
        }
    }

    public void Dispose()
    {
    }
}
