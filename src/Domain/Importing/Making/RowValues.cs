using Contested.Domain.Datasets.Reading;
using Contested.Domain.Importing.Mappings;
using Contested.Domain.Importing.Tables;

namespace Contested.Domain.Importing.Making;

/// <summary>What placeholders stand for in one row of the table.</summary>
internal sealed class RowValues(Table table, TableRow row, IReadOnlyDictionary<string, ColumnValues> values, ProblemCollector problems)
{
    /// <summary>The placeholder of the claim's figure in words.</summary>
    public const string QuantityName = "quantity";

    /// <summary>Where the row starts.</summary>
    public FilePosition Position => row.Position;

    /// <summary>The claim's figure in words; null where it has none.</summary>
    public string? Quantity { get; set; }

    /// <summary>Whether a cell holds what the mapping does not know, which has been reported: nothing can be made of the row.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The text that a template makes of the row; null, as in an empty cell, where one of its placeholders is empty.</summary>
    /// <param name="template">The template.</param>
    /// <param name="key">The key that it is the value of: what a placeholder stands for in a slug is made one.</param>
    public ScalarNode? Text(Template template, string key)
    {
        var text = "";
        ScalarNode? only = null;
        foreach (var part in template.Parts)
        {
            if (part is Placeholder placeholder)
            {
                only = Find(placeholder);
                if (only is null)
                {
                    return null;
                }

                text += ClaimFormat.SlugKeys.Contains(key) ? SlugText.Of(only.Value!) : only.Value;
            }
            else
            {
                text += part;
            }
        }

        var position = template.Parts.Count == 1 && only is not null ? only.Position : PositionOf(template);
        return text.Length == 0 ? null : new ScalarNode(position, key == "statement" ? char.ToUpperInvariant(text[0]) + text[1..] : text);
    }

    /// <summary>The place in the table to which a template points first; its own place where it has no placeholder.</summary>
    public FilePosition PositionOf(Template template) =>
        template.Placeholders.FirstOrDefault() is { Paths: [[var column, ..], ..] }
            ? column == QuantityName ? row.Position : table.Cell(row, column).Position
            : template.Position;

    /// <summary>Whether the row has what a case asks for.</summary>
    public bool Fits(ClaimCondition condition) => condition.Texts.Contains(Find(condition.Placeholder)?.Value ?? "");

    /// <summary>The place of a cell in the order of its column's values; null where it is none of them, which is reported.</summary>
    public int? Rank(string column)
    {
        var cell = table.Cell(row, column);
        var rank = values[column].RankOf(cell.Value ?? "");
        if (rank is null)
        {
            ReportUnknown(cell, column);
        }

        return rank;
    }

    private ScalarNode? Find(Placeholder placeholder) => placeholder.Paths.Select(Find).FirstOrDefault(found => found is not null);

    private ScalarNode? Find(IReadOnlyList<string> path)
    {
        if (path is [QuantityName])
        {
            return Quantity is null ? null : new ScalarNode(row.Position, Quantity);
        }

        var (node, name) = (table.Cell(row, path[0]), path[0]);
        foreach (var next in path.Skip(1))
        {
            if (values[name].RankOf(node.Value ?? "") is null)
            {
                if (node.Value is not null)
                {
                    ReportUnknown(node, name);
                }

                return null;
            }

            if (values[name].Property(node.Value ?? "", next) is not { } property)
            {
                return null;
            }

            (node, name) = (property, next);
        }

        return node.Value is null ? null : node;
    }

    private void ReportUnknown(ScalarNode node, string column)
    {
        const int shown = 20;
        IsBroken = true;
        var known = values[column].Values.ToList();
        var list = known.Count > shown ? $"{Wording.List(known.Take(shown))} and {known.Count - shown} more" : Wording.List(known);
        problems.Add(
            node.Position,
            (node.Value is null
                ? $"The cell under \"{column}\" is empty."
                : $"The mapping does not know \"{node.Value}\" as a value of \"{column}\".")
            + $"{Wording.DidYouMean(node.Value ?? "", known)} It knows {list}. Correct the value, or add it under \"values\".");
    }
}
