namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>Objects of different types.</summary>
/// <param name="typeColumn">The column that tells them apart.</param>
/// <param name="fieldsByType">The fields by its values.</param>
internal sealed class ManyTypesOutput(int typeColumn, IReadOnlyDictionary<string, IReadOnlyList<FieldOutput>> fieldsByType) : ObjectOutput
{
    public override void Write(in OutputContext output, RowBuffer rows, int row) =>
        WriteFields(output, fieldsByType[(string)rows[row, typeColumn].Reference!], rows, row);
}
