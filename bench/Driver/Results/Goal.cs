namespace Contested.Bench.Driver.Results;

/// <summary>What is to be reached.</summary>
/// <param name="Title">What is compared.</param>
/// <param name="Measured">The ratio that was measured; not a number where it was not.</param>
/// <param name="Bound">The ratio to reach.</param>
/// <param name="IsUpper">Whether the bound is the most, and not the least.</param>
internal sealed record Goal(string Title, double Measured, double Bound, bool IsUpper = false)
{
    /// <summary>How the goal stands, in a word.</summary>
    public string State => double.IsNaN(Measured) ? "not measured" : (IsUpper ? Measured <= Bound : Measured >= Bound) ? "met" : "**missed**";
}
