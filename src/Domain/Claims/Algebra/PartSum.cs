namespace Contested.Domain.Claims.Algebra;

/// <summary>How many people some claims count at least.</summary>
/// <param name="Low">The sum of the low ends.</param>
/// <param name="Claims">The keys of the claims; none where nothing is known.</param>
internal readonly record struct PartSum(long Low, IReadOnlyList<int> Claims)
{
    /// <summary>That nothing is known.</summary>
    public static readonly PartSum Nothing = new(0, []);
}
