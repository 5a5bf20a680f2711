namespace Contested.GraphQL.Execution.Costs;

/// <summary>What operations may cost, as far as that can be told before they are executed.</summary>
public sealed class CostOptions
{
    /// <summary>The limits for a request from outside.</summary>
    public static CostOptions Default { get; } = new();

    /// <summary>What the fields that are resolved may cost together: at least 0, by default 100,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public double MaxFieldCost { get; init => field = Bounds.AtLeast(0, value); } = 100_000;

    /// <summary>What the objects of the response may cost together: at least 0, by default 100,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public double MaxTypeCost { get; init => field = Bounds.AtLeast(0, value); } = 100_000;

    /// <summary>How many items a list is assumed to have where the schema does not say: from 0, by default 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int DefaultListSize { get; init => field = Bounds.AtLeast(0, value); } = 10;
}
