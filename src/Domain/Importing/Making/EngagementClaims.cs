using System.Globalization;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Importing.Mappings;

namespace Contested.Domain.Importing.Making;

/// <summary>Makes the claims about one engagement, row by row in the order in which they are to stand.</summary>
internal sealed class EngagementClaims(string engagement, FigureMapping mapping, ProblemCollector problems)
{
    private readonly Dictionary<string, int> _slugs = [];
    private readonly List<string> _sides = [];

    /// <summary>The claim of a row; null where the row is broken or no case fits it, which is reported.</summary>
    public MadeClaim? Make(RowValues row)
    {
        if (ClaimTemplates.Of(row, mapping) is not { } templates)
        {
            ReportUnfitting(row);
            return null;
        }

        var slug = SlugOf(row, templates);
        templates = templates.With(mapping.Exceptions.FirstOrDefault(one => one.Key.Value == $"{engagement}/{slug?.Value}"));
        row.Quantity = FigureWording.Of(Text("low")?.Value, Text("high")?.Value);
        var cells = new Dictionary<string, ScalarNode>();
        foreach (var column in mapping.ClaimColumns)
        {
            if ((column == "slug" ? slug : Text(column)) is { } cell)
            {
                cells[column] = cell;
            }
        }

        var side = NumberSide(cells);
        return row.IsBroken ? null : new MadeClaim(row, engagement, cells, side);

        ScalarNode? Text(string column) => templates.Find(column) is { } template ? row.Text(template, column) : null;
    }

    private void ReportUnfitting(RowValues row)
    {
        if (!row.IsBroken)
        {
            var position = mapping.Cases[0].Conditions is [var first, ..]
                ? row.PositionOf(new Template(row.Position, [first.Placeholder]))
                : row.Position;
            problems.Add(position, "No case of the mapping fits the row. Correct the row, or add a case under \"cases\".");
        }
    }

    private ScalarNode? SlugOf(RowValues row, ClaimTemplates templates)
    {
        if (templates.Find("slug") is not { } template || row.Text(template, "slug") is not { Value: { } text })
        {
            return null;
        }

        var count = _slugs[text] = _slugs.GetValueOrDefault(text) + 1;
        return new ScalarNode(
            row.PositionOf(template),
            count > 1 && mapping.NumbersRepeatedSlugs ? string.Create(CultureInfo.InvariantCulture, $"{text}-{count}") : text);
    }

    // Puts the number of the side in place of its name, which it gives, unless the number is there already.
    private string? NumberSide(Dictionary<string, ScalarNode> cells)
    {
        if (!cells.TryGetValue("side", out var side) || side.Value!.All(char.IsAsciiDigit))
        {
            return null;
        }

        if (!_sides.Contains(side.Value!))
        {
            _sides.Add(side.Value!);
        }

        cells["side"] = side with { Value = (_sides.IndexOf(side.Value!) + 1).ToString(CultureInfo.InvariantCulture) };
        return side.Value;
    }
}
