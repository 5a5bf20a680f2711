using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>The argument with which a client says how closely the figures of two claims have to fit.</summary>
public sealed record ComparisonTolerance : FieldArguments
{
    /// <summary>
    /// The largest relative gap at which two figures still fit, from 0 to 1: 0.05 means 5 percent. By default, figures fit only if they
    /// overlap.
    /// </summary>
    public double? Tolerance { get; init; }

    /// <inheritdoc />
    public override void Check() => Tolerances.Check(Tolerance);
}
