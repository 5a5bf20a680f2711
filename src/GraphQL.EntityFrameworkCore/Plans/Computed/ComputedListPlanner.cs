using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;
using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;
using Contested.GraphQL.EntityFrameworkCore.Sorting;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>Plans fields whose items are computed where an argument is given.</summary>
internal sealed class ComputedListPlanner(
    PlanningContext planning, SchemaContext context, PlanBuilder plan, SelectionPlanner selections, ConditionPlanner conditions)
{
    /// <summary>Plans a field of an entity.</summary>
    /// <param name="rows">The rows that have the entity.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="source">The collection of the field.</param>
    /// <param name="field">The field.</param>
    /// <returns>The list; null where its items are those in the database.</returns>
    /// <exception cref="PlanningException">Something is not valid, or not planned.</exception>
    public ListOutput? Plan(RowSetBuilder rows, SqlEntity entity, CollectionSource source, SelectedField field)
    {
        if (source.Field.Computation is not { } computation)
        {
            return null;
        }

        var definition = context.DefinitionOf(computation.SourceType);
        var given = conditions.Given(definition, name => planning.Argument(field, name));
        if (given.Count == 0)
        {
            return null;
        }

        if (source.Field.IsPaged)
        {
            throw new PlanningException("What is computed has no pages.");
        }

        var owner = source.Binding!.Navigation.DeclaringEntityType.ClrType;
        var navigation = ((CollectionBinding)context.Binder.Bind(owner, computation.Source.Property!)).Navigation;
        var order = new SqlOrder(new SortBuilder(context).Build(definition, null, []), false, plan.Dialect);
        var query = new RowQuery(conditions.Plan(computation, given), order);
        var key = SqlCollection.KeyOf(navigation);
        var parentKey = rows.Add(plan.Columns.Create(SqlKeys.Column(entity.Scope.First, entity.Path, key), key));
        var (keys, batch, keysFrom) = rows.KeysOf(entity.Path, key);
        var sources = new RowSetBuilder(plan, new ChildItems(keys, navigation, query, plan.Dialect), null, key, batch, keysFrom);
        var reader = new EntityReader(sources, navigation.TargetEntityType, context, plan);
        var items = new ComputedItems(rows.Index, parentKey, reader, computation, context.ArgumentFiltersOf(definition).CountedProperties(given));
        return new ComputedItemPlanner(planning, context, plan, selections, sources, navigation.TargetEntityType)
            .PlanList(items, parentKey, source.Field.ItemType, field);
    }
}
