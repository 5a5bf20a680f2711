using System.Diagnostics;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution;

/// <summary>The spans of operations in traces. Without a listener there are none, and they cost nothing.</summary>
/// <remarks>OpenTelemetry's semantic conventions for GraphQL.</remarks>
public static class OperationActivity
{
    /// <summary>The name of the source of the spans.</summary>
    public const string SourceName = "Contested.GraphQL";

    // Its name until the operation is known, and where it never is.
    private const string Unknown = "GraphQL Operation";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>Begins the span of an operation.</summary>
    /// <returns>Null where nobody listens.</returns>
    public static Activity? Start() => Source.StartActivity(Unknown);

    /// <summary>Says what the operation was. Names of operations are the clients', so the span is not called by them.</summary>
    /// <param name="activity">The span.</param>
    /// <param name="record">What the operation came to.</param>
    /// <param name="hasDocument">Whether the span has the text of the document, and so all values that are written in it.</param>
    public static void Describe(this Activity activity, ExecutionRecord record, bool hasDocument)
    {
        if (record.Operation is { } operation)
        {
            var type = operation.Operation.ToString().ToLowerInvariant();
            activity.DisplayName = type;
            activity.SetTag("graphql.operation.type", type);
            activity.SetTag("graphql.operation.name", operation.Name?.Value);
        }

        activity.SetTag("graphql.document", hasDocument ? record.Document : null);
        activity.SetTag("contested.graphql.plan", record.Plan.ToString().ToLowerInvariant());
        activity.SetTag("contested.graphql.field_cost", record.FieldCost);
        activity.SetTag("contested.graphql.type_cost", record.TypeCost);
        if (record.Exception is { } exception)
        {
            activity.SetTag("error.type", exception.GetType().FullName).SetStatus(ActivityStatusCode.Error);
        }
        else if (record.Errors is [var error, ..])
        {
            activity.SetTag("error.type", error.Code ?? "_OTHER").SetStatus(ActivityStatusCode.Error);
        }
    }
}
