using System.Text.Json;

namespace Contested.GraphQL.Execution;

/// <summary>The complete data of a response without errors, which write themselves.</summary>
public interface IResponseData
{
    /// <summary>Writes the data as a JSON object.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="flush">Is called now and then, so that a large answer need not be held whole; null where it may be.</param>
    ValueTask WriteToAsync(Utf8JsonWriter writer, Func<ValueTask>? flush);

    /// <summary>Gives the data as dictionaries, lists and JSON's values.</summary>
    IReadOnlyDictionary<string, object?> ToDictionary();
}
