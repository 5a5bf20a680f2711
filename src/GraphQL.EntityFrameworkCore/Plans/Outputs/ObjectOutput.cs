namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>The objects at one place of the answer, with the fields that their types have there.</summary>
internal sealed class ObjectOutput
{
    private readonly IReadOnlyList<FieldOutput> _fields;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<FieldOutput>>? _fieldsByType;
    private readonly int _typeColumn;

    /// <summary>Objects of one type.</summary>
    public ObjectOutput(IReadOnlyList<FieldOutput> fields)
    {
        _fields = fields;
    }

    /// <summary>Objects of different types.</summary>
    /// <param name="typeColumn">The column that tells them apart.</param>
    /// <param name="fieldsByType">The fields by its values.</param>
    public ObjectOutput(int typeColumn, IReadOnlyDictionary<string, IReadOnlyList<FieldOutput>> fieldsByType)
    {
        _fields = [];
        _typeColumn = typeColumn;
        _fieldsByType = fieldsByType;
    }

    /// <summary>Writes the object of a row.</summary>
    public void Write(in OutputContext output, RowBuffer rows, int row)
    {
        output.Writer.WriteStartObject();
        var fields = _fieldsByType is null ? _fields : _fieldsByType[(string)rows[row, _typeColumn].Reference!];
        for (var index = 0; index < fields.Count; index++)
        {
            fields[index].Write(output, rows, row);
        }

        output.Writer.WriteEndObject();
    }
}
