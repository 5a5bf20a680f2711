using Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;
using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>What a connection is over, of which only what is selected gets into the plan.</summary>
internal abstract class ConnectionContent
{
    /// <summary>The page.</summary>
    public abstract RowPage Page { get; }

    /// <summary>The column of the parent's key in the parent's rows; null at the root.</summary>
    public abstract int? ParentKey { get; }

    /// <summary>The index of the row set of the page; -1 where no field needs its rows.</summary>
    public abstract int RowSet { get; }

    /// <summary>Adds the rows of the page.</summary>
    public abstract void AddRows();

    /// <summary>Adds the rows of the page and one more, to know if there are more.</summary>
    public abstract void LookAhead();

    /// <summary>Adds the number of items on all pages.</summary>
    /// <returns>The index of its row set.</returns>
    public abstract int AddCount();

    /// <summary>Plans the items.</summary>
    /// <param name="field">The field with them.</param>
    public abstract ObjectOutput PlanItem(SelectedField field);

    /// <summary>Plans the cursors of the items.</summary>
    public abstract CursorSource PlanCursor();

    /// <summary>Plans a field that not every connection has.</summary>
    /// <param name="field">The field of the connection.</param>
    public virtual PageOutput PlanFurther(SelectedField field) => throw new PlanningException($"The field {field.Field.Name} is not planned.");
}
