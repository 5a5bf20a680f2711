using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>A field with the same text for all objects: the name of a type.</summary>
internal sealed class ConstantOutput(JsonEncodedText name, string text) : FieldOutput(name)
{
    private readonly JsonEncodedText _text = JsonEncodedText.Encode(text);

    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row) => output.Writer.WriteStringValue(_text);
}
