namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The parents of which the items of a field of the root are computed.</summary>
internal static class ComputedParents
{
    /// <summary>Gives those that have a stored item which satisfies conditions; none where they have too many entities to compute from.</summary>
    /// <param name="source">Where the entities and the stored items are.</param>
    /// <param name="query">What is asked for.</param>
    /// <param name="conditions">What a stored item must satisfy, beside what the query needs.</param>
    /// <param name="mostEntities">How many entities all parents may have together.</param>
    /// <param name="plan">Gets the statement that counts the entities.</param>
    /// <returns>The keys of the parents, and the row set with the number of entities, or of one more than allowed where there are more.</returns>
    public static (ParentKeys Keys, int Count) Of(
        ComputedSource source, ComputedQuery query, IReadOnlyList<FilterCondition> conditions, int mostEntities, PlanBuilder plan)
    {
        var parents = ParentsOf(source.Items!.Navigation, query, conditions, plan);
        var count = CountEntities(source.Binding.Navigation, query.Entities, parents, mostEntities + 1, plan);
        SqlText rows = $"(SELECT id FROM ({parents}) AS few WHERE {count} <= {mostEntities})";
        return (
            new ParentKeys(rows, SqlCollection.KeyOf(source.Binding.Navigation), 0, null),
            plan.Add($"SELECT CAST({count} AS INTEGER)", [IntColumn.Instance], null));
    }

    private static SqlText ParentsOf(INavigationBase items, ComputedQuery query, IReadOnlyList<FilterCondition> conditions, PlanBuilder plan)
    {
        var scope = plan.OpenScope(isWholeTable: true);
        var item = scope.First;
        var parent = item.Column(((INavigation)items).ForeignKey.Properties[0]);
        var all = SqlText.All(
        [
            $"{parent} IS NOT NULL",
            SqlScope.OfType(item, items.TargetEntityType),
            .. conditions.Select(condition => condition.Write(item)),
            .. query.Needs.Select(need => need(item)),
        ]);
        return $"SELECT DISTINCT {parent} AS id FROM {SqlNames.Table(items.TargetEntityType)} AS {item.Alias}{scope.Joins} WHERE {all}";
    }

    private static SqlText CountEntities(INavigationBase navigation, ItemQuery query, SqlText parents, int most, PlanBuilder plan)
    {
        var scope = plan.OpenScope();
        var parent = scope.NextAlias("p");
        var entities = SqlCollection.Of(navigation, scope, _ => SqlText.Of($"{parent}.id"));
        var all = SqlText.All([entities.Link, entities.OfType, .. query.Conditions(scope.First)]);
        return $"(SELECT COUNT(*) FROM (SELECT 1 AS one FROM ({parents}) AS {parent} CROSS JOIN {entities.Tables}{scope.Joins} WHERE {all} LIMIT {most}) AS {scope.NextAlias("n")})";
    }
}
