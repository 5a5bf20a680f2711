using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Tests;

/// <summary>An answer with the report of its plan.</summary>
internal sealed class PlannedAnswer(ExecutionResult result)
{
    private readonly JsonElement _json = JsonDocument.Parse(result.ToJson()).RootElement;

    /// <summary>Whether the request has a plan and was served by it.</summary>
    public bool IsPlanned => _json.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("plan", out var plan) && plan.TryGetProperty("roundTrips", out _);

    /// <summary>The statements of each round trip.</summary>
    public IReadOnlyList<IReadOnlyList<string>> RoundTrips =>
    [
        .. _json.GetProperty("extensions").GetProperty("plan").GetProperty("roundTrips").EnumerateArray().Select(trip =>
            trip.GetProperty("statements").EnumerateArray().Select(statement => statement.GetProperty("sql").GetString()!).ToList()),
    ];

    /// <summary>How many rows each statement has given, in order.</summary>
    public IReadOnlyList<int> Rows =>
    [
        .. _json.GetProperty("extensions").GetProperty("plan").GetProperty("roundTrips").EnumerateArray().SelectMany(trip =>
            trip.GetProperty("statements").EnumerateArray().Select(statement => statement.GetProperty("rows").GetInt32())),
    ];

    /// <summary>The data, as text.</summary>
    public string Data => _json.GetProperty("data").GetRawText();
}
