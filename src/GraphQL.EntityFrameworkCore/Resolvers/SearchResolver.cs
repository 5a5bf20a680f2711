namespace Contested.GraphQL.EntityFrameworkCore.Resolvers;

/// <summary>Gives the connection of a search.</summary>
internal sealed class SearchResolver(SearchSource source, SchemaModel schema, EntityFactories factories) : FieldResolver
{
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var reader = new StatementReader(batch, schema, factories);
        var level = new SearchLevel(new SearchReader(reader.Planning, schema.Options, source.Index, reader.Arguments), batch, reader);
        for (var parent = 0; parent < batch.Parents.Count; parent++)
        {
            batch.SetValue(parent, new Connection(level, parent));
        }

        return ValueTask.CompletedTask;
    }
}

/// <summary>The hits of one search, which every parent at its place shares.</summary>
internal sealed class SearchLevel(SearchReader search, FieldBatch batch, StatementReader reader) : ConnectionLevel
{
    protected override async Task<IReadOnlyList<ItemPage>> ReadPagesAsync()
    {
        var rows = await reader.ReadAsync(search.Find(batch.Context.Variables, reader.Dialect, looksAhead: true));
        var page = ItemPage.Of(rows.All, rows.PageSize!.Value, search.Page, row =>
        {
            var found = (FoundItem)rows[row, 0].Reference!;
            return new ItemEdge(found, found.Cursor);
        });
        return [.. batch.Parents.Select(_ => page)];
    }

    protected override async Task<IReadOnlyList<int>> ReadCountsAsync()
    {
        var rows = await reader.ReadAsync(search.Count(batch.Context.Variables, reader.Dialect));
        var count = (int)rows.OrMissing[0, 0].Number;
        return [.. batch.Parents.Select(_ => count)];
    }
}
