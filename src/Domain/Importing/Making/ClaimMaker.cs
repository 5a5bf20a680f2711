using Contested.Domain.Datasets.Reading;
using Contested.Domain.Importing.Mappings;
using Contested.Domain.Importing.Tables;

namespace Contested.Domain.Importing.Making;

/// <summary>Makes claims of the rows of the table.</summary>
internal sealed class ClaimMaker(Table table, FigureMapping mapping, ProblemCollector problems)
{
    private static readonly Comparer<int[]> ByRanks = Comparer<int[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right));

    /// <summary>The slugs of all engagements that rows are about, also of those of which no claims are made.</summary>
    public HashSet<string> Engagements { get; } = [];

    /// <summary>Whether a claim was made of each row that was to be imported.</summary>
    public bool AreAllMade { get; private set; } = true;

    /// <summary>Makes the claims, by engagement in the order of the slugs, each engagement's in the order that the mapping gives.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="only">The engagements of which claims are made; all where it is empty.</param>
    public IReadOnlyList<MadeClaim> Make(IEnumerable<TableRow> rows, IReadOnlyCollection<string> only)
    {
        var selected = new List<(string Engagement, RowValues Row)>();
        foreach (var row in rows.Select(row => new RowValues(table, row, mapping.Values, problems)))
        {
            if (EngagementOf(row) is { } engagement)
            {
                Engagements.Add(engagement);
                if (only.Count == 0 || only.Contains(engagement))
                {
                    selected.Add((engagement, row));
                }
            }
        }

        List<MadeClaim> claims =
        [
            .. selected
                .GroupBy(item => item.Engagement, item => item.Row)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .SelectMany(group => ClaimsOf(group.Key, group)),
        ];
        AreAllMade = claims.Count == selected.Count;
        return claims;
    }

    private List<MadeClaim> ClaimsOf(string engagement, IEnumerable<RowValues> rows)
    {
        var claims = new EngagementClaims(engagement, mapping, problems);
        return
        [
            .. rows
                .OrderBy(row => mapping.Order.Select(column => row.Rank(column.Value) ?? int.MaxValue).ToArray(), ByRanks)
                .Select(claims.Make)
                .OfType<MadeClaim>(),
        ];
    }

    private string? EngagementOf(RowValues row)
    {
        var engagement = row.Text(mapping.Engagement, "slug");
        if (engagement is null && !row.IsBroken)
        {
            problems.Add(
                row.Position,
                "The mapping yields no engagement for the row. Fill the cells that \"engagement\" names, or remove the row.");
        }

        return engagement?.Value;
    }
}
