using Contested.Domain.Persistence;
using GraphQL.DataLoader;

namespace Contested.Bench.GraphQLNet.Execution;

/// <summary>Collects the parents that a field is resolved for, and loads the rows that belong to them by one statement.</summary>
/// <param name="database">The database.</param>
/// <param name="statement">Reads the rows that belong to some parents, in order.</param>
/// <param name="parentOf">The key of the parent of a row.</param>
/// <param name="first">How many rows a parent gets at most.</param>
internal sealed class Batch<TRow>(
    ContestedDbContext database, Func<ContestedDbContext, List<int>, IAsyncEnumerable<TRow>> statement, Func<TRow, int> parentOf, int first)
{
    private readonly List<int> _parents = [];
    private Task<Dictionary<int, List<TRow>>>? _rows;

    /// <summary>Whether it is too late to add a parent.</summary>
    public bool IsLoading => _rows is not null;

    /// <summary>Adds a parent.</summary>
    /// <returns>Its rows, which the engine asks for when no field is left that could add another parent.</returns>
    public IDataLoaderResult Add(int parent)
    {
        _parents.Add(parent);
        return new Pending(this, parent);
    }

    private async Task<Dictionary<int, List<TRow>>> LoadAsync(CancellationToken cancellationToken)
    {
        var rows = new Dictionary<int, List<TRow>>(_parents.Count);
        await foreach (var row in statement(database, _parents).WithCancellation(cancellationToken))
        {
            var parent = parentOf(row);
            if (!rows.TryGetValue(parent, out var siblings))
            {
                rows.Add(parent, siblings = []);
            }

            if (siblings.Count < first)
            {
                siblings.Add(row);
            }
        }

        return rows;
    }

    private sealed class Pending(Batch<TRow> batch, int parent) : IDataLoaderResult
    {
        /// <inheritdoc />
        public async Task<object?> GetResultAsync(CancellationToken cancellationToken = default)
        {
            var rows = await (batch._rows ??= batch.LoadAsync(cancellationToken));
            return rows.TryGetValue(parent, out var found) ? found : Array.Empty<TRow>();
        }
    }
}
