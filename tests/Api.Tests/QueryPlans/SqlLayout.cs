using System.Text;
using System.Text.RegularExpressions;

namespace Contested.Api.Tests.QueryPlans;

/// <summary>Writes a statement over several lines, so that a reader sees its clauses, and a difference is that of a line.</summary>
internal static partial class SqlLayout
{
    /// <summary>Begins a line with each clause of a query, and indents the queries in it.</summary>
    /// <returns>The statement, of which only the whitespace differs.</returns>
    public static string Of(string sql)
    {
        var text = new StringBuilder();
        // For each parenthesis that is open, whether it holds a query.
        var open = new Stack<bool>();
        foreach (Match token in Tokens().Matches(sql))
        {
            var isInQuery = open.Count == 0 || open.Peek();
            switch (token)
            {
                case { Groups: var groups } when groups["query"].Success:
                    open.Push(true);
                    text.Append('(');
                    BeginLine();
                    break;
                case { Value: "(" }:
                    open.Push(false);
                    text.Append('(');
                    break;
                case { Value: ")" }:
                    if (open.Pop())
                    {
                        BeginLine();
                    }

                    text.Append(')');
                    break;
                case { Groups: var groups } when groups["clause"].Success && isInQuery:
                    BeginLine();
                    text.Append(groups["clause"].Value);
                    break;
                case { Groups: var groups } when groups["space"].Success:
                    text.Append(' ');
                    break;
                default:
                    text.Append(token.Value);
                    break;
            }
        }

        return text.ToString();

        void BeginLine() => text.Append('\n').Append(' ', 2 * open.Count(isQuery => isQuery));
    }

    [GeneratedRegex(
        """
        '[^']*' | "[^"]*"
        | (?<query>\(\s*(?=\(*SELECT\b(?!\s\$))) | [()]
        | \s+(?<clause>(SELECT|FROM|WHERE|((LEFT|CROSS|INNER)\s)?JOIN|GROUP\sBY|HAVING|ORDER\sBY|LIMIT|UNION\sALL)\b)
        | (?<space>\s+) | [^\s()'"]+
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Tokens();
}
