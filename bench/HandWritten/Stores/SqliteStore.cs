using System.Collections.Concurrent;
using Contested.Bench.HandWritten.Rows;
using Microsoft.Data.Sqlite;

namespace Contested.Bench.HandWritten.Stores;

/// <summary>Asks SQLite: prepared statements, those of the levels below once for each engagement, since there are no round trips to save.</summary>
internal sealed class SqliteStore(string connectionString) : IStore
{
    private readonly ConcurrentBag<SqliteSession> _sessions = [];

    /// <inheritdoc />
    public ValueTask<EngagementTree> EngagementAsync(string slug, CancellationToken cancellationToken) =>
        UseSession(session => TreeOf(session, session.Engagement, slug));

    /// <inheritdoc />
    public ValueTask<EngagementTree> EngagementsAsync(DateOnly from, CancellationToken cancellationToken) =>
        UseSession(session => TreeOf(session, session.Engagements, from));

    /// <inheritdoc />
    public ValueTask<EngagementTree> FilteredAsync(int low, string claimant, CancellationToken cancellationToken) => UseSession(session =>
    {
        var tree = new EngagementTree();
        session.Filtered.ReadInto(tree.Engagements, RowReader.ReadEngagement, low, claimant);
        foreach (var engagement in tree.Engagements)
        {
            session.Sides.ReadInto(tree.Sides, RowReader.ReadSide, engagement.Id);
        }

        return tree;
    });

    /// <inheritdoc />
    public ValueTask<List<FlatClaimRow>> ClaimsAsync(DateOnly from, CancellationToken cancellationToken) => UseSession(session =>
    {
        var claims = new List<FlatClaimRow>();
        session.Flat.ReadInto(claims, RowReader.ReadFlatClaim, from);
        return claims;
    });

    private static EngagementTree TreeOf(SqliteSession session, PreparedStatement root, object parameter)
    {
        var tree = new EngagementTree();
        root.ReadInto(tree.Engagements, RowReader.ReadEngagement, parameter);
        foreach (var engagement in tree.Engagements)
        {
            session.Sides.ReadInto(tree.Sides, RowReader.ReadSide, engagement.Id);
            session.Participations.ReadInto(tree.Participations, RowReader.ReadParticipation, engagement.Id);
            session.Claims.ReadInto(tree.Claims, RowReader.ReadClaim, engagement.Id);
            session.Citations.ReadInto(tree.Citations, RowReader.ReadCitation, engagement.Id);
        }

        return tree;
    }

    private ValueTask<T> UseSession<T>(Func<SqliteSession, T> use)
    {
        if (!_sessions.TryTake(out var session))
        {
            var connection = new SqliteConnection(connectionString);
            connection.Open();
            session = new SqliteSession(connection);
        }

        var result = use(session);
        _sessions.Add(session);
        return ValueTask.FromResult(result);
    }
}
