namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The items of a list or connection, and the statements that read, count and group them: the same in a plan and field by field.</summary>
/// <param name="plan">Gets the statements.</param>
/// <param name="item">The class of the items.</param>
/// <param name="navigation">The collection of the parents; null at the root.</param>
/// <param name="parents">The keys of the parents; null at the root.</param>
internal sealed class ItemSet(PlanBuilder plan, IEntityType item, INavigationBase? navigation = null, ParentKeys? parents = null)
{
    /// <summary>Adds the items, or a page of them.</summary>
    public RowSetBuilder Read(ItemQuery query)
    {
        RowSource source = navigation is null
            ? new RootItems(item, query, plan.Dialect)
            : new ChildItems(parents!, navigation, query, plan.Dialect);
        return new RowSetBuilder(plan, source, query.Page?.Size, parents);
    }

    /// <summary>Adds the number of items: of all of them, or of each parent's.</summary>
    /// <returns>The index of the row set.</returns>
    public int Count(ItemQuery query)
    {
        var scope = plan.OpenScope(isWholeTable: navigation is null);
        if (navigation is null)
        {
            var conditions = SqlText.All([SqlScope.OfType(scope.First, item), .. query.Conditions(scope.First)]);
            SqlText count = $"SELECT CAST(COUNT(*) AS INTEGER) FROM {SqlNames.Table(item)} AS {scope.First.Alias}{scope.Joins} WHERE {conditions}";
            return plan.Add(count, [IntColumn.Instance], null);
        }

        var items = SqlCollection.Of(navigation, scope, _ => SqlText.Of("p.id"));
        var links = SqlText.All([items.Link, items.OfType, .. query.Conditions(scope.First)]);
        SqlText countOfEach =
            $"SELECT p.id, (SELECT CAST(COUNT(*) AS INTEGER) FROM {items.Tables}{scope.Joins} WHERE {links}) FROM {parents!.Rows} AS p";
        return plan.Add(countOfEach, [plan.Columns.Create(parents.Key), IntColumn.Instance], parents);
    }

    /// <summary>Adds the groups of the items: of all of them, or of each parent's.</summary>
    public GroupRows Group(ItemQuery query, GroupArguments? groups)
    {
        var grouped = new GroupedItems(item, navigation, parents, query.Conditions, groups, plan.Dialect);
        return new GroupRows(new RowSetBuilder(plan, grouped, null, parents), grouped, plan.Columns);
    }
}
