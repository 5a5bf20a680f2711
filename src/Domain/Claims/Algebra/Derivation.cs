namespace Contested.Domain.Claims.Algebra;

/// <summary>A measure whose numbers are the sums of those of others.</summary>
/// <param name="Sum">The measure of the sum.</param>
/// <param name="Parts">The measures that are added up; they do not overlap.</param>
public sealed record Derivation(Measure Sum, IReadOnlyList<Measure> Parts)
{
    /// <summary>Every derivation there is.</summary>
    public static IReadOnlyList<Derivation> All { get; } =
    [
        new(Measure.KilledOrCaptured, [Measure.Killed, Measure.Captured]),
        new(Measure.Casualties, [Measure.Killed, Measure.Wounded, Measure.Missing, Measure.Captured]),
    ];

    /// <summary>Gives the part of an account that a sum can be made with: the complete figures, or where there are none the partial ones.</summary>
    /// <param name="figures">What one claimant says about one measure.</param>
    public static IEnumerable<Figure> Basis(IReadOnlyList<Figure> figures) =>
        figures.Any(figure => figure.IsComplete)
            ? figures.Where(figure => figure.IsComplete)
            : figures.Where(figure => figure.IsInformative);

    /// <summary>Adds up one claimant's account.</summary>
    /// <param name="parts">For each part, the basis of the claimant's account.</param>
    /// <returns>
    /// The sum, partial where a part is; null where a part is missing, or where the claimant's own figures for it exclude each other.
    /// </returns>
    public static Figure? Add(IReadOnlyList<IReadOnlyList<Figure>> parts)
    {
        var sum = new Interval(0, 0);
        foreach (var part in parts)
        {
            if (part.Count == 0
                || part.Aggregate((Interval?)Interval.Everything, (common, each) => common?.Intersect(each.Bounds)) is not { } number)
            {
                return null;
            }

            sum += number;
        }

        return new Figure(parts[0][0].ClaimantId, sum, parts.Any(part => part[0].IsPartial));
    }
}
