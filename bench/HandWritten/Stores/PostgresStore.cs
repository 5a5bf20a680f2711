using Contested.Bench.HandWritten.Rows;
using Contested.Bench.HandWritten.Sql;
using Npgsql;

namespace Contested.Bench.HandWritten.Stores;

/// <summary>Asks PostgreSQL: a statement for the root, then one batch with a statement for each level below.</summary>
internal sealed class PostgresStore(NpgsqlDataSource source) : IStore
{
    private static readonly string Engagement = SqlText.Read("postgres/engagement");
    private static readonly string Engagements = SqlText.Read("postgres/engagements");
    private static readonly string Filtered = SqlText.Read("postgres/filtered");
    private static readonly string Flat = SqlText.Read("postgres/flat");
    private static readonly string Sides = SqlText.Read("postgres/sides");
    private static readonly string Participations = SqlText.Read("postgres/participations");
    private static readonly string Claims = SqlText.Read("postgres/claims");
    private static readonly string Citations = SqlText.Read("postgres/citations");

    /// <inheritdoc />
    public ValueTask<EngagementTree> EngagementAsync(string slug, CancellationToken cancellationToken) =>
        TreeAsync(Engagement, [Parameter(slug)], cancellationToken);

    /// <inheritdoc />
    public ValueTask<EngagementTree> EngagementsAsync(DateOnly from, CancellationToken cancellationToken) =>
        TreeAsync(Engagements, [Parameter(from)], cancellationToken);

    /// <inheritdoc />
    public async ValueTask<EngagementTree> FilteredAsync(int low, string claimant, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        var tree = new EngagementTree();
        var roots = await RootsAsync(connection, tree, Filtered, [Parameter(low), Parameter(claimant)], cancellationToken);
        await using var command = new NpgsqlCommand(Sides, connection);
        command.Parameters.Add(Parameter(roots));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await ReadAsync(reader, tree.Sides, RowReader.ReadSide, cancellationToken);
        return tree;
    }

    /// <inheritdoc />
    public async ValueTask<List<FlatClaimRow>> ClaimsAsync(DateOnly from, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand(Flat, connection);
        command.Parameters.Add(Parameter(from));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var claims = new List<FlatClaimRow>();
        await ReadAsync(reader, claims, RowReader.ReadFlatClaim, cancellationToken);
        return claims;
    }

    private async ValueTask<EngagementTree> TreeAsync(string rootSql, NpgsqlParameter[] parameters, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        var tree = new EngagementTree();
        var roots = await RootsAsync(connection, tree, rootSql, parameters, cancellationToken);
        if (roots.Length == 0)
        {
            return tree;
        }

        await using var batch = new NpgsqlBatch(connection);
        foreach (var sql in (ReadOnlySpan<string>)[Sides, Participations, Claims, Citations])
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(sql) { Parameters = { Parameter(roots) } });
        }

        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await ReadAsync(reader, tree.Sides, RowReader.ReadSide, cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        await ReadAsync(reader, tree.Participations, RowReader.ReadParticipation, cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        await ReadAsync(reader, tree.Claims, RowReader.ReadClaim, cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        await ReadAsync(reader, tree.Citations, RowReader.ReadCitation, cancellationToken);
        return tree;
    }

    private static async ValueTask<int[]> RootsAsync(
        NpgsqlConnection connection, EngagementTree tree, string sql, NpgsqlParameter[] parameters, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddRange(parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await ReadAsync(reader, tree.Engagements, RowReader.ReadEngagement, cancellationToken);
        var roots = new int[tree.Engagements.Count];
        for (var index = 0; index < roots.Length; index++)
        {
            roots[index] = tree.Engagements[index].Id;
        }

        return roots;
    }

    private static async ValueTask ReadAsync<TRow>(
        NpgsqlDataReader reader, List<TRow> rows, Func<NpgsqlDataReader, TRow> read, CancellationToken cancellationToken)
    {
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }
    }

    private static NpgsqlParameter<T> Parameter<T>(T value) => new() { TypedValue = value };
}
