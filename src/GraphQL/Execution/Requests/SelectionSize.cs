namespace Contested.GraphQL.Execution.Requests;

/// <summary>How much a selection set selects, with its fragments expanded. Numbers too large for an integer stay at the largest.</summary>
internal readonly record struct SelectionSize(int Depth, int Fields, int Aliases, int Spreads)
{
    /// <summary>Adds what is selected beside.</summary>
    /// <param name="other">What is selected beside.</param>
    /// <param name="depth">How many fields are around it.</param>
    public SelectionSize Add(SelectionSize other, int depth) => new(
        Math.Max(Depth, Saturate((long)other.Depth + depth)),
        Saturate((long)Fields + other.Fields),
        Saturate((long)Aliases + other.Aliases),
        Saturate((long)Spreads + other.Spreads));

    private static int Saturate(long value) => (int)Math.Min(value, int.MaxValue);
}
