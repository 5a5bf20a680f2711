using System.Text.Json;
using Contested.GraphQL.Execution.Plans;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Tests.Plans;

/// <summary>Plans operations over one field <c>list(size: Int, filter: Filter, items: [Int])</c>, and counts how often it is asked to.</summary>
internal sealed class SizePlanner : OperationPlanner
{
    private int _calls;

    /// <summary>How often it was asked for a plan.</summary>
    public int Calls => _calls;

    /// <summary>Makes a schema with the field, of which field-by-field execution gives the same answers.</summary>
    public PlannedSchema CreateSchema()
    {
        InputObjectType? filter = null;
        filter = new InputObjectType("Filter", () => [new("not", filter!), new("least", SpecifiedScalars.Int), new("most", SpecifiedScalars.Int)]);
        var list = new FieldDefinition(
            "list",
            SpecifiedScalars.String,
            [new("size", SpecifiedScalars.Int), new("filter", filter), new("items", new ListType(SpecifiedScalars.Int))])
        {
            Resolver = FieldResolver.From<object?>((_, batch) =>
            {
                new SizeRule(10).Check(batch.Arguments.GetValueOrDefault("size"));
                return "answer";
            }),
        };
        return new PlannedSchema(this, new ObjectType("Query", () => [list]), [], SpecifiedDirectives.All);
    }

    public override OperationPlan Plan(PlanningContext context)
    {
        Interlocked.Increment(ref _calls);
        foreach (var field in context.CollectRoot(context.Schema.QueryType!))
        {
            if (context.Argument(field, "size") is { } size && !context.IsNull(size))
            {
                context.Check(size, new SizeRule(10));
                context.Check(size, new SizeRule(10));
            }

            if (context.Argument(field, "filter") is { } filter && !context.IsNull(filter))
            {
                Read(filter, context);
            }

            if (context.Argument(field, "items") is { } items && !context.IsNull(items))
            {
                context.Items(items);
            }

            if (field.ResponseName == "unplanned")
            {
                throw new PlanningException("It is not covered.");
            }
        }

        return new AnswerPlan([.. context.CollectRoot(context.Schema.QueryType!).Select(field => field.ResponseName)]);
    }

    private static void Read(PlanValue filter, PlanningContext context)
    {
        foreach (var (name, value) in context.Fields(filter))
        {
            if (name == "not" && !context.IsNull(value))
            {
                Read(value, context);
            }
        }
    }

    private sealed class AnswerPlan(IReadOnlyList<string> names) : OperationPlan
    {
        public override ValueTask<PlannedData?> ExecuteAsync(OperationContext context) => new(new Answer(names));
    }

    private sealed class Answer(IReadOnlyList<string> names) : PlannedData
    {
        public override IReadOnlyDictionary<string, object?> Report { get; } = new Dictionary<string, object?> { ["planned"] = true };

        public override ValueTask WriteToAsync(Utf8JsonWriter writer, Func<ValueTask>? flush)
        {
            writer.WriteStartObject();
            foreach (var name in names)
            {
                writer.WriteString(name, "answer");
            }

            writer.WriteEndObject();
            return ValueTask.CompletedTask;
        }
    }
}

/// <summary>A size is no larger than allowed.</summary>
internal sealed record SizeRule(int Most) : ValueRule
{
    public override void Check(object? value)
    {
        if (value is int size && size > Most)
        {
            throw new GraphQLException($"{size} is more than {Most}.", ErrorCodes.BadUserInput);
        }
    }
}
