namespace Contested.Domain.Claims.Algebra;

/// <summary>Finds the maximal sets of figures that fit each other pairwise.</summary>
/// <remarks>
/// <para>
/// Definition 11. Fitting is not transitive, and with a tolerance it is more than to overlap. Still two figures fit exactly where two
/// intervals overlap: those whose low ends are brought down by the tolerance, as a low end L fits a high end H where L - H is at most
/// the tolerance times L. So the figures that fit pairwise are those that share a point, and it is enough to look at the points where
/// an interval begins: a set is maximal where some figure of it ends before the next one begins. There are at most as many sets as
/// different low ends, and finding them takes no more time than sorting the figures and writing the sets down.
/// </para>
/// <para>“Unknown” fits everything and says nothing, so it is in no cluster. A set of partial figures alone has no envelope.</para>
/// </remarks>
internal static class Clusters
{
    /// <summary>The clusters, from low to high.</summary>
    /// <param name="figures">The figures of a tally.</param>
    /// <param name="tolerance">The greatest relative gap at which two figures still fit, from 0 to 1.</param>
    public static IReadOnlyList<FigureCluster> Of(IReadOnlyList<ComparedFigure> figures, double tolerance)
    {
        var order = Enumerable.Range(0, figures.Count).Where(index => figures[index].IsInformative)
            .OrderBy(index => LowEnd(figures[index])).ToList();
        var clusters = new List<FigureCluster>();
        var members = new List<int>();
        for (var next = 0; next < order.Count;)
        {
            var low = LowEnd(figures[order[next]]);
            members.RemoveAll(index => !Reaches(figures[index], low, tolerance));
            for (; next < order.Count && LowEnd(figures[order[next]]) == low; next++)
            {
                members.Add(order[next]);
            }

            if (next == order.Count || members.Exists(index => !Reaches(figures[index], LowEnd(figures[order[next]]), tolerance)))
            {
                clusters.Add(ClusterOf([.. members.Order().Select(index => figures[index])]));
            }
        }

        return clusters;
    }

    private static int LowEnd(ComparedFigure figure) => figure.Bounds.Low ?? 0;

    // The same as to say that the two figures do not conflict, as the other one begins at the same number or later.
    private static bool Reaches(ComparedFigure figure, int low, double tolerance) =>
        !FigureGap.Between(figure.Bounds, new Interval(low, null)).IsConflict(tolerance);

    private static FigureCluster ClusterOf(IReadOnlyList<ComparedFigure> figures) => new(Envelope.Of(figures), figures);
}
