using Contested.Bench.HandWritten.Rows;

namespace Contested.Bench.HandWritten.Stores;

/// <summary>Answers the queries of the benchmark from a database.</summary>
internal interface IStore
{
    /// <summary>An engagement with all levels below it.</summary>
    ValueTask<EngagementTree> EngagementAsync(string slug, CancellationToken cancellationToken);

    /// <summary>The first 20 engagements from a day on, with all levels below them.</summary>
    ValueTask<EngagementTree> EngagementsAsync(DateOnly from, CancellationToken cancellationToken);

    /// <summary>The first 20 engagements about which an actor claims at least a number of dead, with their sides.</summary>
    ValueTask<EngagementTree> FilteredAsync(int low, string claimant, CancellationToken cancellationToken);

    /// <summary>The first 100 claims about what happened from a day on.</summary>
    ValueTask<List<FlatClaimRow>> ClaimsAsync(DateOnly from, CancellationToken cancellationToken);
}
