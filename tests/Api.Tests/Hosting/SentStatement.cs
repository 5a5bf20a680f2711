using System.Data.Common;

namespace Contested.Api.Tests.Hosting;

/// <summary>A statement that was sent to the database.</summary>
/// <param name="Sql">Its text.</param>
/// <param name="Parameters">Its parameters by name; null for a statement of a plan, whose parameters the plan's report tells.</param>
internal sealed record SentStatement(string Sql, IReadOnlyList<(string Name, object? Value)>? Parameters)
{
    /// <summary>Copies a command, which is used again for other values.</summary>
    public static SentStatement Of(DbCommand command) =>
        new(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value))]);
}
