namespace Contested.GraphQL.Execution.Plans;

/// <summary>What makes a value valid, whatever the request. Rules are values: two with the same limits are equal.</summary>
public abstract record ValueRule
{
    /// <summary>Checks a value.</summary>
    /// <param name="value">The coerced value.</param>
    /// <exception cref="GraphQLException">The value is not valid.</exception>
    public abstract void Check(object? value);
}
