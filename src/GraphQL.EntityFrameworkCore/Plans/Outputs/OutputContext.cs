using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>What the parts of an answer are written from.</summary>
/// <param name="Writer">Where to write.</param>
/// <param name="RowSets">All rows, by the index of their row set.</param>
/// <param name="Variables">The coerced values of the variables of the request.</param>
internal readonly record struct OutputContext(Utf8JsonWriter Writer, RowBuffer[] RowSets, IReadOnlyDictionary<string, object?> Variables);
