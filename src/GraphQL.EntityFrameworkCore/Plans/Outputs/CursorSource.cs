namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>Makes the cursors of rows.</summary>
internal abstract class CursorSource
{
    /// <summary>Gives the cursor of a row.</summary>
    public abstract string Encode(RowBuffer rows, int row);
}
