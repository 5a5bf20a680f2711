using System.Globalization;

namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>Makes up names for the tables of a statement, each once.</summary>
internal sealed class SqlAliases
{
    private int _last;

    public string Next(string prefix) => prefix + (++_last).ToString(CultureInfo.InvariantCulture);
}
