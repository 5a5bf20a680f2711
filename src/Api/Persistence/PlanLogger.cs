using System.Diagnostics.Metrics;
using Contested.GraphQL.Execution.Plans;

namespace Contested.Api.Persistence;

/// <summary>Logs and counts valid operations that have no plan: each is a defect of the planner, which costs speed but no answer.</summary>
internal sealed partial class PlanLogger : IPlanObserver
{
    private readonly ILogger<PlanLogger> _logger;
    private readonly Counter<long> _unplanned;

    public PlanLogger(ILogger<PlanLogger> logger, IMeterFactory meters)
    {
        _logger = logger;
        _unplanned = meters.Create("Contested.GraphQL").CreateCounter<long>(
            "contested.graphql.unplanned", "{operation}", "Valid operations without a plan, by reason.");
    }

    /// <inheritdoc />
    public void OnUnplanned(string reason)
    {
        _unplanned.Add(1, new KeyValuePair<string, object?>("reason", reason));
        Log(reason);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A valid operation has no plan and was executed field by field: {Reason}")]
    private partial void Log(string reason);
}
