using Contested.GraphQL.AspNetCore.Configuration;

namespace Contested.Api.Telemetry;

/// <summary>What the server tells those who run it, from the section <c>Telemetry</c>.</summary>
internal sealed class TelemetrySettings
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Telemetry";

    /// <summary>The address at which Prometheus gets the metrics, such as <c>http://localhost:9464</c>; where null, at none.</summary>
    public Uri? Metrics { get; set; }

    /// <summary>How many names that clients give their operations are told apart in metrics; by default none.</summary>
    public int OperationNames { get; set; }

    /// <summary>How long an operation may take before it is logged with its statements; by default one second, zero for never.</summary>
    public TimeSpan SlowOperation { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Whether traces have the texts of documents; by default they do not.</summary>
    public bool Documents { get; set; }

    /// <summary>What is wrong with the settings; null where nothing is.</summary>
    public string? Problem() => this switch
    {
        { Metrics: { } address } when !address.IsAbsoluteUri || address.Scheme is not ("http" or "https") || address.AbsolutePath != "/" =>
            $"The setting \"{Section}:{nameof(Metrics)}\" cannot be \"{address.OriginalString}\": give an address without a path, such as http://localhost:9464.",
        { OperationNames: < 0 or > OperationTelemetryOptions.HighestMaxOperationNames } =>
            $"The setting \"{Section}:{nameof(OperationNames)}\" cannot be \"{OperationNames}\": give a number from 0 to {OperationTelemetryOptions.HighestMaxOperationNames}.",
        _ when SlowOperation < TimeSpan.Zero =>
            $"The setting \"{Section}:{nameof(SlowOperation)}\" cannot be \"{SlowOperation}\": give a time such as 00:00:01, or 00:00:00 for never.",
        _ => null,
    };

    /// <summary>Sets what the GraphQL server tells.</summary>
    /// <exception cref="Configuration.InvalidSettingException">A setting has a value that it cannot have.</exception>
    public void Apply(OperationTelemetryOptions options)
    {
        if (Problem() is { } problem)
        {
            throw new Configuration.InvalidSettingException(problem);
        }

        options.MaxOperationNames = OperationNames;
        options.SlowOperation = SlowOperation;
        options.TraceDocuments = Documents;
    }
}
