using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Contested.Api.Tests.Telemetry;

/// <summary>Keeps the lines of a log with their scopes, as the console would write them.</summary>
internal sealed class ScopedLog : ILoggerProvider, ISupportExternalScope, ILogger
{
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    public ConcurrentQueue<(string Message, string Scopes)> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => _scopes.Push(state);

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var scopes = new List<object?>();
        _scopes.ForEachScope((scope, list) => list.Add(scope), scopes);
        Lines.Enqueue((formatter(state, exception), string.Join(" => ", scopes)));
    }

    public void Dispose()
    {
    }
}
