using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;
using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>The rows of an answer, which write themselves.</summary>
internal sealed class EntityData(
    IReadOnlyList<FieldOutput> outputs, RowBuffer[] rowSets, IReadOnlyDictionary<string, object?> variables, PlanReport? report) : PlannedData
{
    public override IReadOnlyDictionary<string, object?> Report => report?.Entries ?? new Dictionary<string, object?>();

    public override async ValueTask WriteToAsync(Utf8JsonWriter writer, Func<ValueTask>? flush)
    {
        var output = new OutputContext(writer, rowSets, variables);
        var pauses = new OutputPauses(writer, flush);
        writer.WriteStartObject();
        foreach (var field in outputs)
        {
            await field.WriteRootAsync(output, pauses);
        }

        writer.WriteEndObject();
    }
}
