using System.Text;
using System.Text.RegularExpressions;

namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>A statement as it is sent to the database.</summary>
internal sealed partial class SqlStatement
{
    private SqlStatement(string text, IReadOnlyList<SqlParameter> parameters)
    {
        Text = text;
        Parameters = parameters;
    }

    /// <summary>The text, with the parameters as <c>$1</c>, <c>$2</c> and so on.</summary>
    public string Text { get; }

    /// <summary>What the statement does, in short, with the table of its rows.</summary>
    public string Summary => field ??= Table().Match(Text) is { Success: true } match ? $"SELECT {match.Groups[1].Value}" : "SELECT";

    /// <summary>The parameters in their order.</summary>
    public IReadOnlyList<SqlParameter> Parameters { get; }

    /// <summary>A statement whose parameters are numbered.</summary>
    public static SqlStatement Of(string text, IReadOnlyList<SqlParameter> parameters) => new(text, parameters);

    /// <summary>Numbers the parameters of a piece of SQL; one that occurs twice has one number.</summary>
    public static SqlStatement Of(SqlText sql)
    {
        var text = new StringBuilder();
        var parameters = new List<SqlParameter>();
        foreach (var part in sql.Parts)
        {
            if (part is SqlParameter parameter)
            {
                var index = parameters.IndexOf(parameter);
                if (index < 0)
                {
                    index = parameters.Count;
                    parameters.Add(parameter);
                }

                text.Append('$').Append(index + 1);
            }
            else
            {
                text.Append((string)part);
            }
        }

        return new SqlStatement(text.ToString(), parameters);
    }

    // What is read for parents is joined to them, and they come first.
    [GeneratedRegex(@"^(?:.*\) AS p\d+\b.*?|.*?)(?:FROM|JOIN) ""(\w+)""", RegexOptions.Singleline)]
    private static partial Regex Table();
}
