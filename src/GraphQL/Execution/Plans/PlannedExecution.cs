using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution.Plans;

/// <summary>Executes an operation by its plan, or field by field where there is none or something is wrong with the request.</summary>
internal sealed class PlannedExecution(OperationContext context, PlanEntry? entry)
{
    private const string Invalid = "It has an error.";

    /// <summary>Executes the operation; where a connection is lost meanwhile, once again, as a new one may reach the data, or another server.</summary>
    public async ValueTask<ExecutionResult> ExecuteAsync(ObjectType rootType)
    {
        try
        {
            return await ExecuteOnceAsync(rootType);
        }
        catch (DataUnavailableException exception) when (exception.InnerException is not null && !context.CancellationToken.IsCancellationRequested)
        {
            return await ExecuteOnceAsync(rootType);
        }
    }

    private async ValueTask<ExecutionResult> ExecuteOnceAsync(ObjectType rootType)
    {
        var (reason, isDefect) = (entry?.Reason, entry?.IsDefect == true);
        try
        {
            if (entry?.Plan is { } plan && await plan.ExecuteAsync(context) is { } data)
            {
                return Report(new ExecutionResult(data), data.Report);
            }
        }
        catch (PlanningException exception)
        {
            (reason, isDefect) = (exception.Message, true);
        }

        var result = await ExecuteFieldByFieldAsync(rootType);
        if (isDefect && result.Errors.Count == 0)
        {
            context.Record?.Unplanned = reason;
        }

        return entry is null ? result : Report(result, new OrderedDictionary<string, object?> { ["fieldByField"] = reason ?? Invalid });
    }

    private async ValueTask<ExecutionResult> ExecuteFieldByFieldAsync(ObjectType rootType)
    {
        try
        {
            return await new OperationExecution(context).ExecuteAsync(rootType);
        }
        finally
        {
            if (context.Resource is { } resource)
            {
                context.Resource = null;
                await resource.DisposeAsync();
            }
        }
    }

    private ExecutionResult Report(ExecutionResult result, IReadOnlyDictionary<string, object?> plan)
    {
        if (context.PlanReport)
        {
            result.Extensions = new OrderedDictionary<string, object?>
            {
                ["plan"] = new OrderedDictionary<string, object?>(plan)
                {
                    ["constraints"] = entry!.Constraints.Select(constraint => constraint.ToString()).ToList(),
                },
            };
        }

        return result;
    }
}
