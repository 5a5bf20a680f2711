namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>The items of a collection of an entity, in a scope of their own.</summary>
/// <param name="Tables">The tables to select from, the joins of the scope left out.</param>
/// <param name="OwnerKey">The column with the key of the entity that an item belongs to.</param>
/// <param name="Link">The condition that an item belongs to the entity.</param>
/// <param name="OfType">The condition that a row of the table is of the type of the items.</param>
/// <param name="RowAlias">The name of the table of which each row is an item: the items' own, or that which joins them.</param>
internal sealed record SqlCollection(SqlText Tables, SqlText OwnerKey, SqlText Link, SqlText OfType, string RowAlias)
{
    /// <summary>Whether the rows are those of a view, which have no identity but their keys.</summary>
    public bool IsOfView { get; private init; }

    /// <summary>Describes the items of a collection.</summary>
    /// <param name="navigation">The collection.</param>
    /// <param name="items">The scope of the items.</param>
    /// <param name="ownerColumn">Gives the columns of the key of the entity that has the collection.</param>
    public static SqlCollection Of(INavigationBase navigation, SqlScope items, Func<IReadOnlyProperty, SqlText> ownerColumn)
    {
        var item = items.First;
        var table = $"{SqlNames.Table(navigation.TargetEntityType)} AS {item.Alias}";
        var ofType = SqlScope.OfType(item, navigation.TargetEntityType);
        if (navigation is INavigation { ForeignKey: { Properties: [var foreignKey], PrincipalKey.Properties: [var principalKey] } })
        {
            var column = item.Column(foreignKey);
            return new SqlCollection(SqlText.Of(table), column, $"{column} = {ownerColumn(principalKey)}", ofType, item.Alias)
            {
                IsOfView = navigation.TargetEntityType.GetTableName() is null,
            };
        }

        if (navigation is not ISkipNavigation
            {
                ForeignKey: { Properties: [var ownerKey], PrincipalKey.Properties: [var ownerPrincipal] },
                Inverse.ForeignKey: { Properties: [var itemKey], PrincipalKey.Properties: [var itemPrincipal] },
            } skip)
        {
            throw new PlanningException($"The collection {navigation.Name} is not by keys of one column.");
        }

        var link = items.JoinRow = new SqlEntity(items, items.NextAlias("l"), []);
        var owner = link.Column(ownerKey);
        return new SqlCollection(
            $"{SqlNames.Table(skip.JoinEntityType)} AS {link.Alias} JOIN {table} ON {item.Column(itemPrincipal)} = {link.Column(itemKey)}",
            owner,
            $"{owner} = {ownerColumn(ownerPrincipal)}",
            ofType,
            link.Alias)
        {
            IsOfView = skip.JoinEntityType.GetTableName() is null,
        };
    }

    /// <summary>The property of the key that an owner is found by.</summary>
    public static IReadOnlyProperty KeyOf(INavigationBase navigation) => navigation switch
    {
        INavigation { ForeignKey.PrincipalKey.Properties: [var key] } => key,
        ISkipNavigation { ForeignKey.PrincipalKey.Properties: [var key] } => key,
        _ => throw new PlanningException($"The collection {navigation.Name} is not by keys of one column."),
    };
}
