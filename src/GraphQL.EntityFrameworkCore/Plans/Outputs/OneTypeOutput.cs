namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>Objects of one type.</summary>
/// <param name="fields">Their fields.</param>
internal sealed class OneTypeOutput(IReadOnlyList<FieldOutput> fields) : ObjectOutput
{
    public override void Write(in OutputContext output, RowBuffer rows, int row) => WriteFields(output, fields, rows, row);
}
