namespace Contested.GraphQL.EntityFrameworkCore.Paging;

/// <summary>The connections of all parents at one place of a response.</summary>
internal abstract class ConnectionLevel
{
    private Task<IReadOnlyList<Page>>? _pages;
    private Task<IReadOnlyList<int>>? _counts;

    /// <summary>Gives the page of each parent; the first call loads them all.</summary>
    public Task<IReadOnlyList<Page>> LoadPagesAsync() => _pages ??= ReadPagesAsync();

    /// <summary>Gives the number of items of each parent, on whatever page; the first call counts them all.</summary>
    public Task<IReadOnlyList<int>> LoadCountsAsync() => _counts ??= ReadCountsAsync();

    protected abstract Task<IReadOnlyList<Page>> ReadPagesAsync();

    protected abstract Task<IReadOnlyList<int>> ReadCountsAsync();
}
