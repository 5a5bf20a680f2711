using Contested.GraphQL.EntityFrameworkCore.Sql;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>Which entities a statement reads.</summary>
internal abstract class RowSource
{
    /// <summary>Whether the rows belong to parents, whose keys are known by then.</summary>
    public virtual bool HasParents => false;

    /// <summary>Whether each entity is read at most once, where each parent's key is given once.</summary>
    public abstract bool IsDistinct { get; }

    /// <summary>Gives the tables and conditions.</summary>
    /// <param name="scope">The scope, whose columns are all known.</param>
    /// <param name="limit">How many rows of a page are wanted.</param>
    /// <param name="parents">The name for the table of the parents' keys.</param>
    public abstract RowSelection Select(SqlScope scope, int limit, string parents);

    /// <summary>The column with the key of the parent that a row belongs to.</summary>
    /// <param name="scope">The scope of the rows.</param>
    /// <param name="parents">The name for the table of the parents' keys.</param>
    public virtual SqlText ParentKey(SqlScope scope, string parents) => SqlText.Of($"{parents}.id");

    /// <summary>What the rows are sorted by; empty where there is at most one.</summary>
    public abstract SqlText OrderBy(SqlEntity entity);
}
