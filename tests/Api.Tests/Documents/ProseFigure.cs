using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Contested.Api.Tests.Documents;

/// <summary>A number of 10 or more in the prose of a document. Names such as "PostgreSQL 15", dates, years and numbers of definitions are none.</summary>
/// <param name="Text">The number as it is written.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="IsPercentage">Whether it is followed by a sign for percent.</param>
internal sealed partial record ProseFigure(string Text, int Line, bool IsPercentage)
{
    private decimal Value => decimal.Parse(Text.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    /// <summary>The figures of a document.</summary>
    public static IEnumerable<ProseFigure> In(MarkdownDocument document) =>
        from block in document.Syntax.Descendants<LeafBlock>()
        where block.Inline is not null
        let text = string.Concat(block.Inline!.Descendants().Select(Written))
        from Match number in Number().Matches(text)
        let figure = new ProseFigure(number.Groups["number"].Value, block.Line + 1 + text[..number.Index].Count('\n'.Equals), number.Groups["percent"].Success)
        where figure.Value >= 10 && !figure.IsYear
        select figure;

    /// <summary>Whether the figure is this number, rounded to as many places as are written.</summary>
    public bool IsRoundedFrom(decimal number)
    {
        var places = Text.Contains('.', StringComparison.Ordinal) ? Text.Length - Text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return Math.Round(number, places) == Value || (IsPercentage && number < 1 && Math.Round(100 * number, places) == Value);
    }

    private bool IsYear => Text.Length == 4 && Value is > 1800 and < 2100;

    private static string Written(MarkdownObject part) => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline => "\n",
        CodeInline => "`",
        _ => "",
    };

    [GeneratedRegex(
        """
        (?<![\w.,:/#–-]|\b(?:Node|NET|PostgreSQL|Python|curl|RFC|OpenAPI|BY|BY-SA|status|version|draft|port|PEP|Debian|Data|edition)\s)
        (?<number>[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)(?<percent>\s?%|\spercent)?
        (?![\w/–]|[.,:-]\d|\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(?<!\(\d+(?=\)))
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Number();
}
