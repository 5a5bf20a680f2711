using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>The argument with which a client says how closely the figures of two claims have to fit.</summary>
public sealed record ComparisonTolerance : FieldArguments
{
    /// <summary>
    /// The greatest relative gap at which two figures still fit, from 0 to 1, such as 0.05 for 5 percent; without it, figures fit that
    /// overlap.
    /// </summary>
    public double? Tolerance { get; init; }

    /// <inheritdoc />
    public override void Check() => Tolerances.Check(Tolerance);
}
