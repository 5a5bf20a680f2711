using System.Text;

namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>A statement as it is sent to the database.</summary>
internal sealed class SqlStatement
{
    private SqlStatement(string text, IReadOnlyList<SqlParameter> parameters)
    {
        Text = text;
        Parameters = parameters;
    }

    /// <summary>The text, with the parameters as <c>$1</c>, <c>$2</c> and so on.</summary>
    public string Text { get; }

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
}
