using Contested.Domain.Persistence;
using GraphQL;
using GraphQL.DataLoader;
using GraphQLParser.AST;

namespace Contested.Bench.GraphQLNet.Execution;

/// <summary>What the fields of a request share: the database, and what they load from it together.</summary>
internal sealed class RequestData(ContestedDbContext database) : Dictionary<string, object?>
{
    // Fields that a selection names twice are merged into a new node for each parent; where they stand remains the same.
    private readonly Dictionary<GraphQLLocation, object> _batches = [];

    /// <summary>The database.</summary>
    public ContestedDbContext Database => database;

    /// <summary>The data of the request that a field belongs to.</summary>
    public static RequestData Of(IResolveFieldContext field) => (RequestData)field.UserContext;

    /// <summary>Loads the rows that belong to the parent of a field, together with those of all other parents of the same field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="parent">The key of the parent.</param>
    /// <param name="statement">Reads the rows that belong to some parents, in order.</param>
    /// <param name="parentOf">The key of the parent of a row.</param>
    /// <param name="first">How many rows a parent gets at most.</param>
    public static IDataLoaderResult Load<TRow>(
        IResolveFieldContext field,
        int parent,
        Func<ContestedDbContext, List<int>, IAsyncEnumerable<TRow>> statement,
        Func<TRow, int> parentOf,
        int first = int.MaxValue)
    {
        var data = Of(field);
        if (!data._batches.TryGetValue(field.FieldAst.Location, out var known) || known is not Batch<TRow> { IsLoading: false } batch)
        {
            data._batches[field.FieldAst.Location] = batch = new Batch<TRow>(data.Database, statement, parentOf, first);
        }

        return batch.Add(parent);
    }
}
