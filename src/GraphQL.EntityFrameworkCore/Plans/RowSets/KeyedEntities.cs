using Contested.GraphQL.EntityFrameworkCore.Sql;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The entities of a class that have certain keys. Each belongs to its key, as an item does to its parent.</summary>
/// <param name="keys">A table of the keys, in the column <c>id</c>.</param>
/// <param name="item">The class.</param>
/// <param name="key">The property with the key, unique among the entities.</param>
/// <param name="dialect">The database.</param>
internal sealed class KeyedEntities(SqlText keys, IEntityType item, IReadOnlyProperty key, SqlDialect dialect) : RowSource
{
    public override bool HasParents => true;

    public override bool IsDistinct => true;

    public override RowSelection Select(SqlScope scope, int limit, string parents) => new(
        dialect.JoinTo($"{keys} AS {parents}", SqlText.Of($"{SqlNames.Table(item)} AS {scope.First.Alias}")),
        [$"{scope.First.Column(key)} = {parents}.id", SqlScope.OfType(scope.First, item)]);

    public override SqlText OrderBy(SqlEntity entity) => SqlText.Empty;
}
