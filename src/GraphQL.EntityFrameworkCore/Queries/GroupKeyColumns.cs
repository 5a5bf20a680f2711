namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>The columns of groups with the keys that they are by.</summary>
/// <remarks>A group by a related entity has its key in a column named as in the table of the items, so that the entity is joined to a group as to an item.</remarks>
internal static class GroupKeyColumns
{
    /// <summary>The name of the column of groups.</summary>
    public static string NameOf(GroupKey key) =>
        key.Navigation is null ? SqlNames.Quote($"_{key.FieldName}") : SqlNames.Column(key.Navigation.ForeignKey.Properties[0]);

    /// <summary>The key of an item.</summary>
    public static SqlText ValueOf(GroupKey key, SqlEntity item, SqlDialect dialect) =>
        key.Navigation is null ? SqlExpressions.Value(key.Value, item, dialect) : item.Column(key.Navigation.ForeignKey.Properties[0]);

    /// <summary>The column of groups.</summary>
    public static (SqlText Expression, Column Column) ColumnOf(GroupKey key, SqlEntity group, ColumnFactory columns)
    {
        if (key.Navigation?.ForeignKey.Properties[0] is { } foreignKey)
        {
            return (group.Column(foreignKey), columns.Create(foreignKey));
        }

        var expression = SqlText.Of($"{group.Alias}.{NameOf(key)}");
        return (expression, PropertyChains.DayOfYear(key.Value) is null
            ? columns.Create(SqlExpressions.Column(key.Value, group.Scope.Inner().First).Property)
            : IntColumn.Instance);
    }
}
