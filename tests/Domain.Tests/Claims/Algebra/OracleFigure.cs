using Contested.Domain.Claims.Algebra;

namespace Contested.Domain.Tests.Claims.Algebra;

/// <summary>A number as one claimant gives it, told anew: both ends, each perhaps open, and whether it is of the whole.</summary>
internal sealed record OracleFigure(int? Low, int? High, bool IsPartial)
{
    /// <summary>Above every number that the random claims come to.</summary>
    private const int Far = 400;

    public int From => Low ?? 0;

    public int To => IsPartial || High is null ? Far : High.Value;

    public bool IsComplete => !IsPartial && (Low, High) is not (null, null);

    public bool IsBounded => IsComplete && Low is not null && High is not null;

    /// <summary>All numbers that the figure allows, so that sets say what intervals should.</summary>
    public IEnumerable<int> Numbers => Enumerable.Range(From, To - From + 1);

    public string Text => TextOf(Numbers);

    public static string TextOf(IEnumerable<int> numbers)
    {
        var all = numbers.ToList();
        return all.Count == 0 ? "none" : all.Max() == Far ? $"{all.Min()}+" : $"{all.Min()}-{all.Max()}";
    }

    public static IEnumerable<int> Common(IEnumerable<OracleFigure> figures) =>
        figures.Aggregate(Enumerable.Range(0, Far + 1), (common, each) => common.Intersect(each.Numbers));

    /// <summary>Definition 15.</summary>
    public static OracleFigure? Account(IEnumerable<OracleFigure?> figures)
    {
        var known = figures.OfType<OracleFigure>().ToList();
        var complete = known.FindAll(figure => !figure.IsPartial);
        if (complete.Count == 0)
        {
            return known.MaxBy(figure => figure.From);
        }

        var common = Common(complete).ToList();
        var members = common.Count > 0 ? common : [.. complete.SelectMany(figure => figure.Numbers)];
        // An open low end stays open where all have it, or where one has it that is not cut off by another.
        var isOpenBelow = common.Count > 0 ? complete.TrueForAll(figure => figure.Low is null) : complete.Exists(figure => figure.Low is null);
        return new OracleFigure(isOpenBelow ? null : members.Min(), members.Max() == Far ? null : members.Max(), false);
    }

    public static OracleFigure Sum(IReadOnlyList<OracleFigure> terms) => new(
        terms.All(term => term.Low is null) ? null : terms.Sum(term => term.From),
        terms.Any(term => term.To == Far) ? null : terms.Sum(term => term.To),
        terms.Any(term => term.IsPartial));

    public static int Gap(OracleFigure one, OracleFigure other) => Math.Max(0, Math.Max(one.From - other.To, other.From - one.To));

    public static double RelativeGap(OracleFigure one, OracleFigure other) =>
        Gap(one, other) is var gap && gap == 0 ? 0 : gap / (double)Math.Max(one.From, other.From);

    public static OracleFigure Of(ComparedFigure figure) => new(figure.Bounds.Low, figure.Bounds.High, figure.IsPartial);
}
