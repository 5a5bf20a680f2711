namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>What the rows of a plan must comply with.</summary>
internal abstract record RowRequirement
{
    /// <summary>Whether they do.</summary>
    public abstract bool IsMet(RowBuffer[] rowSets);
}

/// <summary>A row set has one row, or none where that is allowed.</summary>
internal sealed record SingleRow(int RowSet, bool IsOptional) : RowRequirement
{
    public override bool IsMet(RowBuffer[] rowSets) => rowSets[RowSet].Count == 1 || (IsOptional && rowSets[RowSet].Count == 0);
}

/// <summary>A row set has no more rows than that for each parent.</summary>
internal sealed record RowsAtMost(int RowSet, int Limit) : RowRequirement
{
    public override bool IsMet(RowBuffer[] rowSets) => rowSets[RowSet].LongestRange <= Limit;
}

/// <summary>Each hit of a search that is of a class has an entity.</summary>
internal sealed record HitsExist(int Hits, Type ItemType, int Items) : RowRequirement
{
    public override bool IsMet(RowBuffer[] rowSets) =>
        FoundItem.KeysOf(ItemType, rowSets[Hits]).All(hit => rowSets[Items].Of(Cell.OfKey(hit)).Length == 1);
}

/// <summary>The number in the only row of a row set is not greater than that.</summary>
internal sealed record CountAtMost(int RowSet, int Limit) : RowRequirement
{
    public override bool IsMet(RowBuffer[] rowSets) => rowSets[RowSet][0, 0].Number <= Limit;
}

/// <summary>The number in the only row of a row set is greater than 0.</summary>
internal sealed record CountNotZero(int RowSet) : RowRequirement
{
    public override bool IsMet(RowBuffer[] rowSets) => rowSets[RowSet][0, 0].Number > 0;
}

/// <summary>Each key in a column of computed rows has an entity.</summary>
internal sealed record KeysExist(int RowSet, int Column, int Entities) : RowRequirement
{
    public override bool IsMet(RowBuffer[] rowSets) => rowSets[RowSet].Keys(Column).All(key => rowSets[Entities].Of(key).Length == 1);
}
