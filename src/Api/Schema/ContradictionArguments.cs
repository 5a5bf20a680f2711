using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>The arguments with which a client asks for contradictions only.</summary>
public sealed record ContradictionArguments : FieldArguments
{
    /// <summary>
    /// Only the tallies that stay contested under this tolerance, from 0 to 1: exactly those whose relative gap is above it. What a
    /// tally holds, such as its conflicts, is that without a tolerance.
    /// </summary>
    public double? Tolerance { get; init; }

    /// <inheritdoc />
    public override void Check() => Tolerances.Check(Tolerance);
}
