namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The groups that will be read or made, and their columns.</summary>
internal abstract class GroupColumns
{
    /// <summary>Selects a function of a value.</summary>
    /// <param name="function">The function.</param>
    /// <param name="value">The value; null where items are counted.</param>
    public abstract (Column Column, int Index) Add(AggregateFunction function, AggregateDescriptor? value);

    /// <summary>Selects a key.</summary>
    public abstract (Column Column, int Index) Add(GroupKey key);
}
