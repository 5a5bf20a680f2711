using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution.Plans;

/// <summary>An operation to be planned, and what its plan may know of the variables.</summary>
/// <remarks>
/// A plan is made for the variables of one request and serves all requests whose variables give the same answers to the questions
/// that were asked here. So a planner asks no more than it needs: whether a value is null, say, but not the value, where that
/// can be a parameter of a statement.
/// </remarks>
public sealed class PlanningContext
{
    private readonly List<PlanGuard> _guards = [];
    private readonly FieldCollector _collector;
    private readonly PlanArguments _arguments;

    /// <summary>Begins to plan an operation.</summary>
    /// <param name="context">The request that the plan is made for.</param>
    public PlanningContext(OperationContext context)
    {
        Execution = context;
        _collector = new FieldCollector(context.Schema, context.Fragments, new GuardedVariables(this));
        _arguments = new PlanArguments(this);
    }

    /// <summary>The schema of the operation.</summary>
    public Schema Schema => Execution.Schema;

    /// <summary>The operation.</summary>
    public OperationDefinitionNode Operation => Execution.Operation;

    /// <summary>The services of the request that the plan is made for.</summary>
    public OperationContext Execution { get; }

    internal IReadOnlyDictionary<string, object?> Variables => Execution.Variables;

    internal IReadOnlyList<PlanGuard> Guards => _guards;

    /// <summary>Gives the fields selected at the root.</summary>
    /// <param name="type">The root type of the operation.</param>
    public IReadOnlyList<SelectedField> CollectRoot(ObjectType type) => _collector.Collect(type, Operation).Fields;

    /// <summary>Gives the fields selected on the value of a field, where that has a certain type.</summary>
    /// <param name="type">The type of the value.</param>
    /// <param name="field">The field.</param>
    public IReadOnlyList<SelectedField> Collect(ObjectType type, SelectedField field) => _collector.Collect(type, field.Nodes).Fields;

    /// <summary>Gives the value of an argument; null where it is not given and has no default.</summary>
    /// <param name="field">The field.</param>
    /// <param name="name">The name of one of its arguments.</param>
    /// <exception cref="PlanningException">The value is not valid.</exception>
    public PlanValue? Argument(SelectedField field, string name) => _arguments.Read(field, name);

    /// <summary>Asks a question about a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="question">A pure function, which is kept with the plan and so must not hold anything of the request.</param>
    /// <returns>The answer; the plan holds only where it is the same.</returns>
    public TAnswer Ask<TAnswer>(PlanValue value, Func<object?, TAnswer> question)
    {
        try
        {
            var answer = question(value.Evaluate(Variables));
            if (!value.IsConstant)
            {
                _guards.Add(new AnswerGuard<TAnswer>(value, question, answer));
            }

            return answer;
        }
        catch (Exception exception) when (exception is GraphQLException or PlanningException)
        {
            _guards.Add(new FailureGuard<TAnswer>(value, question));
            throw;
        }
    }

    /// <summary>Asks whether a value is valid.</summary>
    /// <param name="value">The value.</param>
    /// <param name="check">Throws where it is not; kept with the plan, as the questions are.</param>
    /// <exception cref="PlanningException">The check has thrown it.</exception>
    /// <exception cref="GraphQLException">The check has thrown it.</exception>
    public void Check(PlanValue value, Action<object?> check) => Ask(value, given =>
    {
        check(given);
        return true;
    });

    /// <summary>Asks whether a value is null.</summary>
    /// <param name="value">The value.</param>
    public bool IsNull(PlanValue value) => Ask(value, given => given is null);

    /// <summary>Asks for the fields of an input object.</summary>
    /// <param name="value">The input object; not null.</param>
    public IReadOnlyList<KeyValuePair<string, PlanValue>> Fields(PlanValue value)
    {
        if (value is ObjectValue literal)
        {
            return [.. literal.Fields];
        }

        var fields = value.Evaluate(Variables) as IReadOnlyDictionary<string, object?>
            ?? throw new PlanningException("An input object is expected.");
        if (value is not VariableValue variable)
        {
            return [.. fields.Select(field => KeyValuePair.Create(field.Key, PlanValue.Constant(field.Value)))];
        }

        IReadOnlyList<string> names = [.. fields.Keys];
        _guards.Add(new FieldsGuard(value, names));
        return [.. names.Select(name => KeyValuePair.Create(name, (PlanValue)variable.At(name)))];
    }

    /// <summary>Asks for the items of a list.</summary>
    /// <param name="value">The list; not null.</param>
    public IReadOnlyList<PlanValue> Items(PlanValue value)
    {
        if (value is ListValue literal)
        {
            return literal.Items;
        }

        var items = value.Evaluate(Variables) as IReadOnlyList<object?> ?? throw new PlanningException("A list is expected.");
        if (value is not VariableValue variable)
        {
            return [.. items.Select(PlanValue.Constant)];
        }

        var count = Ask(value, given => (given as IReadOnlyList<object?>)?.Count ?? -1);
        return [.. Enumerable.Range(0, count).Select(index => variable.At(index))];
    }

    /// <summary>Asks whether a variable has a value, be it null.</summary>
    /// <param name="name">The name of the variable.</param>
    internal bool IsProvided(string name)
    {
        var isProvided = Variables.ContainsKey(name);
        _guards.Add(new ProvidedGuard(name, isProvided));
        return isProvided;
    }
}
