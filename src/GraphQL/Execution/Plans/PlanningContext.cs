using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution.Plans;

/// <summary>An operation to be planned, and what its plan may know of the variables.</summary>
/// <remarks>
/// A plan is made for the variables of one request and serves all requests for which its constraints hold: what was asked here. So a
/// planner asks no more than it needs: whether a value is null, say, but not the value, where that can be a parameter of a statement.
/// </remarks>
public sealed class PlanningContext
{
    private readonly List<Constraint> _constraints = [];
    private readonly HashSet<Constraint> _known = [];
    private readonly FieldCollector _collector;
    private readonly PlanArguments _arguments;

    /// <summary>Begins to plan, or to read the fields and arguments of an operation as a plan does.</summary>
    public PlanningContext(OperationContext context)
    {
        Execution = context;
        _collector = new FieldCollector(context.Schema, context.Fragments, new ConstrainedVariables(this));
        _arguments = new PlanArguments(this);
    }

    /// <summary>The schema of the operation.</summary>
    public Schema Schema => Execution.Schema;

    /// <summary>The operation.</summary>
    public OperationDefinitionNode Operation => Execution.Operation;

    /// <summary>The request that the plan is made for.</summary>
    public OperationContext Execution { get; }

    internal IReadOnlyDictionary<string, object?> Variables => Execution.Variables;

    /// <summary>What has been asked so far, each once, in the order in which it was asked.</summary>
    internal IReadOnlyList<Constraint> Constraints => _constraints;

    /// <summary>Gives the fields selected at the root.</summary>
    public IReadOnlyList<SelectedField> CollectRoot(ObjectType type) => _collector.Collect(type, Operation).Fields;

    /// <summary>Gives the fields selected on the value of a field, where that has a certain type.</summary>
    public IReadOnlyList<SelectedField> Collect(ObjectType type, SelectedField field) => Collect(type, field.Nodes);

    /// <summary>Gives the fields selected on the value of a field, whose selections are given.</summary>
    public IReadOnlyList<SelectedField> Collect(ObjectType type, IReadOnlyList<FieldNode> nodes) => _collector.Collect(type, nodes).Fields;

    /// <summary>Gives the value of an argument; null where it is not given and has no default.</summary>
    /// <exception cref="GraphQLException">The argument is not valid.</exception>
    public PlanValue? Argument(SelectedField field, string name) => _arguments.Read(field, name);

    /// <summary>Asks for a value itself: the plan holds only where it is equal.</summary>
    /// <typeparam name="T">The type that the coerced value has.</typeparam>
    /// <exception cref="GraphQLException">The request has no such value.</exception>
    public T? ValueOf<T>(PlanValue value)
    {
        var given = value.Evaluate(Variables);
        Constrain(value, new EqualConstraint(value, given));
        return (T?)given;
    }

    /// <summary>Asks whether a value is null.</summary>
    /// <exception cref="GraphQLException">The request has no such value.</exception>
    public bool IsNull(PlanValue value)
    {
        if (value is ObjectValue or ListValue)
        {
            return false;
        }

        var isNull = value.Evaluate(Variables) is null;
        Constrain(value, new NullConstraint(value, isNull));
        return isNull;
    }

    /// <summary>Asks whether a value is valid: the plan holds for all that are.</summary>
    /// <exception cref="GraphQLException">It is not.</exception>
    /// <exception cref="OperationCanceledException">The execution was cancelled, so nobody needs to know.</exception>
    public void Check(PlanValue value, ValueRule rule)
    {
        Execution.CancellationToken.ThrowIfCancellationRequested();
        rule.Check(value.Evaluate(Variables));
        Constrain(value, new ValidConstraint(value, rule));
    }

    /// <summary>Asks for the fields of an input object, which is not null.</summary>
    public IReadOnlyList<KeyValuePair<string, PlanValue>> Fields(PlanValue value)
    {
        if (value is ObjectValue literal)
        {
            return [.. literal.Fields];
        }

        var fields = value.Evaluate(Variables) as IReadOnlyDictionary<string, object?>
            ?? throw new PlanningException($"{value} is not an input object.");
        if (value.IsConstant)
        {
            return [.. fields.Select(field => KeyValuePair.Create(field.Key, PlanValue.Constant(field.Value)))];
        }

        IReadOnlyList<string> names = [.. fields.Keys];
        Constrain(value, new FieldsConstraint(value, names));
        return [.. names.Select(name => KeyValuePair.Create(name, (PlanValue)new ElementValue(value, name, 0)))];
    }

    /// <summary>Asks for the items of a list, which is not null.</summary>
    public IReadOnlyList<PlanValue> Items(PlanValue value)
    {
        if (value is ListValue literal)
        {
            return literal.Items;
        }

        var items = value.Evaluate(Variables) as IReadOnlyList<object?> ?? throw new PlanningException($"{value} is not a list.");
        if (value.IsConstant)
        {
            return [.. items.Select(PlanValue.Constant)];
        }

        Constrain(value, new LengthConstraint(value, items.Count));
        return [.. items.Select((_, index) => new ElementValue(value, null, index))];
    }

    /// <summary>Asks whether a variable has a value, be it null.</summary>
    internal bool IsGiven(string name)
    {
        var isGiven = Variables.ContainsKey(name);
        Add(new GivenConstraint(name, isGiven));
        return isGiven;
    }

    private void Constrain(PlanValue value, Constraint constraint)
    {
        if (!value.IsConstant)
        {
            Add(constraint);
        }
    }

    private void Add(Constraint constraint)
    {
        if (_known.Add(constraint))
        {
            _constraints.Add(constraint);
        }
    }
}
