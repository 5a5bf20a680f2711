namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>Which entities a statement reads.</summary>
internal abstract class RowSource
{
    /// <summary>Whether the rows belong to parents, whose keys are known by then.</summary>
    public virtual bool HasParents => false;

    /// <summary>Whether the keys of the rows are known when the row sets below are read; otherwise these find them again.</summary>
    public virtual bool IsReadFirst => !HasParents;

    /// <summary>Whether each entity is read at most once, where each parent's key is given once.</summary>
    public virtual bool IsDistinct => true;

    /// <summary>Gives the tables and conditions.</summary>
    /// <param name="scope">The scope of the entities.</param>
    /// <param name="looksAhead">Whether one row more than the page has is read.</param>
    /// <param name="parents">A name for the table with the parents' keys.</param>
    public abstract RowSelection Select(SqlScope scope, bool looksAhead, string parents);

    /// <summary>The column with the key of the parent that a row belongs to.</summary>
    public virtual SqlText ParentKey(SqlScope scope, string parents) => SqlText.Of($"{parents}.id");

    /// <summary>What the rows are sorted by; empty where there is at most one.</summary>
    public virtual SqlText OrderBy(SqlEntity entity) => SqlText.Empty;
}

/// <summary>What is between FROM and ORDER BY.</summary>
internal readonly record struct RowSelection(SqlText Tables, IReadOnlyList<SqlText> Conditions);

/// <summary>The entity with a key, or the only one of its class. Statements below it find it again, rather than wait for its key.</summary>
/// <param name="item">The class.</param>
/// <param name="condition">Gives the condition of the key.</param>
internal sealed class RootEntity(IEntityType item, Func<SqlEntity, SqlText> condition) : RowSource
{
    public override bool IsReadFirst => false;

    public override RowSelection Select(SqlScope scope, bool looksAhead, string parents) => new(
        SqlText.Of($"{SqlNames.Table(item)} AS {scope.First.Alias}"),
        [SqlScope.OfType(scope.First, item), condition(scope.First)]);
}

/// <summary>The entities of a class that have certain keys. Each belongs to its key, as an item does to its parent.</summary>
internal sealed class KeyedEntities(ParentKeys keys, IEntityType item) : RowSource
{
    public override bool HasParents => true;

    public override RowSelection Select(SqlScope scope, bool looksAhead, string parents) => new(
        $"{keys.Rows} AS {parents} CROSS JOIN {SqlNames.Table(item)} AS {scope.First.Alias}",
        [$"{scope.First.Column(keys.Key)} = {parents}.id", SqlScope.OfType(scope.First, item)]);
}
