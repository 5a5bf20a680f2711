using Contested.GraphQL.EntityFrameworkCore.Sql;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Columns;

/// <summary>A column of numbers of rows: 0 where there is nothing to count.</summary>
internal sealed class CountColumn(SqlText expression) : IntColumn(expression)
{
    public override Cell Missing => new(null, 0);
}
