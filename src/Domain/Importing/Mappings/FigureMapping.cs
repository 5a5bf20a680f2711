using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Importing.Mappings;

/// <summary>How the rows of a table become claims, and the entries of a dataset around them.</summary>
/// <param name="Engagement">The slug of the engagement that a row is about.</param>
/// <param name="Order">The columns by which claims are sorted, each by the order of its values; otherwise as in the table.</param>
/// <param name="NumbersRepeatedSlugs">Whether the second claim of one slug gets <c>-2</c> at its end, instead of being a problem.</param>
/// <param name="Values">What the values of columns stand for, by column.</param>
/// <param name="Claims">The templates of all claims, by column of the claims.</param>
/// <param name="Cases">What some claims have beside that: of each row, the first that fits counts.</param>
/// <param name="Exceptions">What single claims have.</param>
/// <param name="Sections">The entries around the claims, by section; empty where only claims are made.</param>
internal sealed record FigureMapping(
    Template Engagement,
    IReadOnlyList<Located<string>> Order,
    bool NumbersRepeatedSlugs,
    IReadOnlyDictionary<string, ColumnValues> Values,
    IReadOnlyDictionary<string, Template> Claims,
    IReadOnlyList<ClaimCase> Cases,
    IReadOnlyList<ClaimException> Exceptions,
    IReadOnlyDictionary<string, IReadOnlyList<EntryTemplate>> Sections)
{
    /// <summary>The columns of the claims, in the order of the format: those that the mapping names somewhere.</summary>
    public IReadOnlyList<string> ClaimColumns { get; } =
    [
        .. ClaimFormat.Columns.Where(column =>
            Claims.ContainsKey(column)
            || Cases.Any(one => one.Templates.ContainsKey(column))
            || Exceptions.Any(one => one.Templates.ContainsKey(column))),
    ];
}
