using Contested.Domain.Importing.Mappings;

namespace Contested.Domain.Importing.Making;

/// <summary>The templates that hold for one row: those of an exception, of a case, and of all claims, each before the next.</summary>
internal sealed class ClaimTemplates
{
    private readonly IReadOnlyList<IReadOnlyDictionary<string, Template>> _parts;

    private ClaimTemplates(IReadOnlyList<IReadOnlyDictionary<string, Template>> parts) => _parts = parts;

    /// <summary>Those of the first case that fits a row and of all claims; null where there are cases and none fits.</summary>
    public static ClaimTemplates? Of(RowValues row, FigureMapping mapping)
    {
        if (mapping.Cases.Count == 0)
        {
            return new ClaimTemplates([mapping.Claims]);
        }

        return mapping.Cases.FirstOrDefault(one => one.Conditions.All(row.Fits)) is { } fitting
            ? new ClaimTemplates([fitting.Templates, mapping.Claims])
            : null;
    }

    /// <summary>The same, with those of an exception before them.</summary>
    public ClaimTemplates With(ClaimException? exception) =>
        exception is null ? this : new ClaimTemplates([exception.Templates, .. _parts]);

    /// <summary>The template of a column; null where the column is empty.</summary>
    public Template? Find(string column) =>
        _parts.Select(part => part.GetValueOrDefault(column)).FirstOrDefault(template => template is not null);
}
