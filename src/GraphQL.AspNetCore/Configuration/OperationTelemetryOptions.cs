namespace Contested.GraphQL.AspNetCore.Configuration;

/// <summary>What metrics, traces and logs tell of operations.</summary>
public sealed class OperationTelemetryOptions
{
    /// <summary>The most that <see cref="MaxOperationNames"/> can be set to.</summary>
    public const int HighestMaxOperationNames = 1_000;

    /// <summary>
    /// How many names that clients give their operations are told apart in metrics: from 0, the default, to
    /// <see cref="HighestMaxOperationNames"/>. Those of trusted documents and of the application's own are always told apart, and all further ones are "other".
    /// </summary>
    public int MaxOperationNames { get; set; }

    /// <summary>How long an operation may take to execute before it is logged with its statements: by default one second; zero for never.</summary>
    public TimeSpan SlowOperation { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Whether traces have the texts of documents, and so all values that are written in them; by default they do not.</summary>
    public bool TraceDocuments { get; set; }
}
