using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution.Plans;

/// <summary>Executes an operation by its plan, or field by field where there is none or something is wrong with the request.</summary>
internal sealed class PlannedExecution(OperationContext context, OperationPlan? plan)
{
    public async ValueTask<ExecutionResult> ExecuteAsync(ObjectType rootType)
    {
        var data = plan is null ? null : await plan.ExecuteAsync(context);
        if (data is null)
        {
            return await new OperationExecution(context).ExecuteAsync(rootType);
        }

        var result = new ExecutionResult(data);
        if (context.PlanReport)
        {
            result.Extensions = new OrderedDictionary<string, object?> { ["plan"] = data.Report };
        }

        return result;
    }
}
