namespace Contested.GraphQL.Execution.Plans;

/// <summary>A value of an argument in a plan: known when planning, or known in each request only, from its variables.</summary>
/// <remarks>What it is made of can be asked of the <see cref="PlanningContext"/>.</remarks>
public abstract class PlanValue
{
    private protected PlanValue()
    {
    }

    /// <summary>Whether the value is the same in every request.</summary>
    public virtual bool IsConstant => false;

    /// <summary>Gives the coerced value in a request.</summary>
    /// <param name="variables">The coerced values of the variables of the request.</param>
    public abstract object? Evaluate(IReadOnlyDictionary<string, object?> variables);

    /// <summary>Makes a value that is the same in every request.</summary>
    /// <param name="value">The coerced value.</param>
    public static PlanValue Constant(object? value) => new ConstantValue(value);

    /// <summary>Makes a value that is computed from this one in each request.</summary>
    /// <param name="derive">A pure function of the coerced value.</param>
    public PlanValue Derive(Func<object?, object?> derive) => new DerivedValue(this, derive);
}
