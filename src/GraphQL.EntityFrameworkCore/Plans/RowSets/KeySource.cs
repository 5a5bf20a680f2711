namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>Keys that statements take from elsewhere. Without any, there are no rows, and nothing is asked.</summary>
internal abstract record KeySource(SqlDialect Dialect, string Name)
{
    /// <summary>The keys as the rows of a table with the column <c>id</c>.</summary>
    public SqlText Rows => Dialect.Rows(new KeyParameter(this));

    /// <summary>Whether there are keys.</summary>
    public bool Any(ParameterValues values) => KeysOf(values).Any();

    /// <summary>The different keys, all integers or all texts.</summary>
    public abstract IEnumerable<Cell> KeysOf(ParameterValues values);

    private sealed class KeyParameter(KeySource keys) : SqlParameter(keys.Name)
    {
        public override object Evaluate(ParameterValues values)
        {
            var cells = keys.KeysOf(values).ToArray();
            return keys.Dialect.ListOf(cells is [{ Reference: string }, ..]
                ? Array.ConvertAll(cells, cell => (string)cell.Reference!)
                : Array.ConvertAll(cells, cell => (int)cell.Number));
        }
    }
}

/// <summary>The keys in a column of the rows of a statement of the plan.</summary>
internal sealed record RowKeys(int RowSet, int Column, SqlDialect Dialect) : KeySource(Dialect, $"keys of statement {RowSet + 1}")
{
    public override IEnumerable<Cell> KeysOf(ParameterValues values) => values.RowSets[RowSet]!.Keys(Column);
}

/// <summary>The keys of those hits of a search that are of a class.</summary>
internal sealed record HitKeys(int RowSet, Type ItemType, SqlDialect Dialect) : KeySource(Dialect, $"keys of statement {RowSet + 1}")
{
    public override IEnumerable<Cell> KeysOf(ParameterValues values) => FoundItem.KeysOf(ItemType, values.RowSets[RowSet]!).Select(Cell.OfKey);
}

/// <summary>The keys of entities in memory, where an operation is executed field by field.</summary>
internal sealed record GivenKeys(IReadOnlyList<object> Keys, SqlDialect Dialect) : KeySource(Dialect, "keys of the parents")
{
    public override IEnumerable<Cell> KeysOf(ParameterValues values) => Keys.Select(Cell.OfKey);
}

/// <summary>The keys that a statement finds its rows by.</summary>
/// <param name="Rows">The keys as a table with the column <c>id</c>.</param>
/// <param name="Key">The property of the key.</param>
/// <param name="Batch">The round trip in which they are known.</param>
/// <param name="Source">Where they come from; null where the statement finds them itself.</param>
internal sealed record ParentKeys(SqlText Rows, IReadOnlyProperty Key, int Batch, KeySource? Source);
