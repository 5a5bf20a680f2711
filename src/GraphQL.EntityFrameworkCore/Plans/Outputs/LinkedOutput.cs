namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>Objects whose rows are in another row set.</summary>
/// <param name="rowSet">The other row set.</param>
/// <param name="column">The column with the index of the row there.</param>
/// <param name="content">The objects there.</param>
internal sealed class LinkedOutput(int rowSet, int column, ObjectOutput content) : ObjectOutput
{
    public override void Write(in OutputContext output, RowBuffer rows, int row) =>
        content.Write(output, output.RowSets[rowSet], (int)rows[row, column].Number);
}
