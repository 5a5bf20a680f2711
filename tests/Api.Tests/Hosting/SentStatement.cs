using System.Data.Common;
using System.Text.Json;

namespace Contested.Api.Tests.Hosting;

/// <summary>A statement that was sent to the database.</summary>
/// <param name="Sql">Its text.</param>
/// <param name="Parameters">Its parameters by name; null for a statement of a plan, whose parameters the plan's report tells.</param>
internal sealed record SentStatement(string Sql, IReadOnlyList<(string Name, object? Value)>? Parameters)
{
    /// <summary>Copies a command, which is used again for other values.</summary>
    public static SentStatement Of(DbCommand command) =>
        new(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value))]);

    /// <summary>Gives the statements that the report of a plan tells of; none where the operation had no plan.</summary>
    public static IEnumerable<SentStatement> ReportedBy(JsonElement answer) =>
        answer.TryGetProperty("extensions", out var extensions) && extensions.GetProperty("plan").TryGetProperty("roundTrips", out var roundTrips)
            ? roundTrips.EnumerateArray()
                .SelectMany(roundTrip => roundTrip.GetProperty("statements").EnumerateArray())
                .Select(statement => new SentStatement(
                    statement.GetProperty("sql").GetString()!,
                    [.. statement.GetProperty("parameters").EnumerateArray().Select(parameter => (parameter.GetProperty("name").GetString()!, (object?)parameter.GetProperty("value")))]))
            : [];
}
