using Contested.GraphQL.EntityFrameworkCore.Sql;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The entity with a key, or the only one of its class.</summary>
internal sealed class RootEntity(IEntityType item, Func<SqlEntity, SqlText> condition) : RowSource
{
    public override bool IsDistinct => true;

    public override RowSelection Select(SqlScope scope, int limit, string parents) => new(
        SqlText.Of($"{SqlNames.Table(item)} AS {scope.First.Alias}"),
        [SqlScope.OfType(scope.First, item), condition(scope.First)]);

    public override SqlText OrderBy(SqlEntity entity) => SqlText.Empty;
}
