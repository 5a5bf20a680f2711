using Contested.GraphQL.AspNetCore.Caching;

namespace Contested.GraphQL.AspNetCore.Tests.Caching;

/// <summary>A version that a test changes.</summary>
internal sealed class TestDataVersion : IDataVersionSource
{
    private int _reads;

    /// <summary>How often the version was read.</summary>
    public int Reads => _reads;

    /// <summary>The version; null where there are no data.</summary>
    public DataVersion? Version { get; set; } = new("1", new DateTimeOffset(2026, 5, 4, 0, 0, 0, TimeSpan.Zero));

    /// <summary>From where data are read.</summary>
    public object? Origin { get; set; }

    /// <summary>Whether the data cannot be reached.</summary>
    public bool IsGone { get; set; }

    /// <summary>What a reading waits for.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    public async ValueTask<DataVersion?> ReadAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _reads);
        await Gate.WaitAsync(cancellationToken);
        return IsGone ? throw new InvalidOperationException("The data are gone.") : Version is null ? null : Version with { Origin = Origin };
    }
}
