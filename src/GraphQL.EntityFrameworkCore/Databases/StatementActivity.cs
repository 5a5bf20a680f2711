using System.Diagnostics;

namespace Contested.GraphQL.EntityFrameworkCore.Databases;

/// <summary>The spans of statements in traces. Without a listener there are none, and they cost nothing.</summary>
/// <remarks>OpenTelemetry's semantic conventions for databases. The text of a statement has parameters in the place of values.</remarks>
public static class StatementActivity
{
    /// <summary>The name of the source of the spans.</summary>
    public const string SourceName = "Contested.GraphQL.EntityFrameworkCore";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>Whether anybody listens.</summary>
    internal static bool IsOn => Source.HasListeners();

    /// <summary>Writes the span of a statement that has ended.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="executed">What it came to.</param>
    /// <param name="system">The name of the database system.</param>
    /// <param name="end">When it ended.</param>
    internal static void Write(SqlStatement statement, ExecutedStatement executed, string system, DateTimeOffset end)
    {
        // The one way to give a start in the past also takes the parent, which is the span of the operation.
        using var activity = Source.StartActivity(
            statement.Summary, ActivityKind.Client, Activity.Current?.Context ?? default, startTime: end - executed.Duration);
        if (activity is null)
        {
            return;
        }

        activity.SetEndTime(end.UtcDateTime);
        activity.SetTag("db.system.name", system);
        activity.SetTag("db.operation.name", "SELECT");
        activity.SetTag("db.query.summary", statement.Summary);
        activity.SetTag("db.query.text", statement.Text);
        activity.SetTag("db.response.returned_rows", executed.Rows);
        if (!executed.IsComplete)
        {
            activity.SetTag("error.type", "_OTHER").SetStatus(ActivityStatusCode.Error);
        }
    }
}
