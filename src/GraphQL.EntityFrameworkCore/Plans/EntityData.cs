using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;
using Contested.GraphQL.Execution;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>The rows of an answer, which write themselves.</summary>
internal sealed class EntityData(IReadOnlyList<FieldOutput> outputs, RowBuffer[] rowSets, PlanReport? report) : PlannedData
{
    public override IReadOnlyDictionary<string, object?> Report => report?.Entries ?? new Dictionary<string, object?>();

    public override ValueTask WriteToAsync(Utf8JsonWriter writer, Func<ValueTask>? flush)
    {
        var output = new OutputContext(writer, rowSets);
        writer.WriteStartObject();
        foreach (var field in outputs)
        {
            field.Write(output, null!, 0);
        }

        writer.WriteEndObject();
        return ValueTask.CompletedTask;
    }
}
