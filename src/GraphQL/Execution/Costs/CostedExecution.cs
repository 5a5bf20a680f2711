using System.Globalization;
using Contested.GraphQL.Execution.Plans;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution.Costs;

/// <summary>Executes an operation if it does not cost too much, and reports its cost where that is asked for.</summary>
internal sealed class CostedExecution(
    OperationContext context, CostOptions options, CostReport report, KnownCost known, PlanCache? plans, Func<OperationCost, ValueTask>? admission)
{
    // The largest number that every reader of JSON takes for what it is.
    private const double Largest = 9_007_199_254_740_991;

    public async ValueTask<ExecutionResult> ExecuteAsync(ObjectType rootType)
    {
        OperationCost cost;
        try
        {
            cost = Analyze(rootType);
        }
        catch (GraphQLException exception)
        {
            return new ExecutionResult([new GraphQLError(exception.Message, exception.Code, exception.Nodes)]);
        }

        if (context.Record is { } record)
        {
            (record.FieldCost, record.TypeCost) = (cost.FieldCost, cost.TypeCost);
        }

        var result = FindExcess(cost) is { } excess
            ? new ExecutionResult([excess])
            : report is CostReport.Validate
                ? new ExecutionResult([])
                : await ExecuteInTurnAsync(rootType, cost);
        if (report is not CostReport.None)
        {
            result.Extensions = new OrderedDictionary<string, object?>(result.Extensions) { ["operationCost"] = Show(cost) };
        }

        return result;
    }

    private async ValueTask<ExecutionResult> ExecuteInTurnAsync(ObjectType rootType, OperationCost cost)
    {
        if (admission is not null)
        {
            await admission(cost);
        }

        return await new PlannedExecution(context, plans?.Get(context)).ExecuteAsync(rootType);
    }

    // A cost that depends on no variable is known for good; any other one belongs to its request.
    private OperationCost Analyze(ObjectType rootType)
    {
        if (known.Value is { } cost)
        {
            return cost;
        }

        var analysis = new CostAnalysis(context, options);
        cost = analysis.Analyze(rootType);
        if (!analysis.DependsOnVariables)
        {
            known.Value = cost;
        }

        return cost;
    }

    private static OrderedDictionary<string, object?> Show(OperationCost cost) => new()
    {
        ["fieldCost"] = Show(cost.FieldCost),
        ["typeCost"] = Show(cost.TypeCost),
    };

    private static double Show(double cost) => Math.Min(cost, Largest);

    private GraphQLError? FindExcess(OperationCost cost) => cost switch
    {
        _ when cost.FieldCost > options.MaxFieldCost => Exceeded("field", cost.FieldCost, options.MaxFieldCost, cost),
        _ when cost.TypeCost > options.MaxTypeCost => Exceeded("type", cost.TypeCost, options.MaxTypeCost, cost),
        _ => null,
    };

    private GraphQLError Exceeded(string kind, double cost, double limit, OperationCost whole) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"The {kind} cost of the operation is {Show(cost)}; at most {limit} is allowed. Ask for smaller pages or fewer nested lists."),
        ErrorCodes.CostLimitExceeded,
        context.Operation)
    {
        Extensions = Show(whole),
    };
}
