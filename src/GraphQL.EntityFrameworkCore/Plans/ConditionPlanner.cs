using Contested.GraphQL.EntityFrameworkCore.Filtering;
using Contested.GraphQL.EntityFrameworkCore.Resolvers;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Plans which items of a field its arguments let pass.</summary>
internal sealed class ConditionPlanner(PlanningContext planning, SchemaContext context, SqlDialect dialect)
{
    private readonly SqlFilter _filter = new(planning, context, dialect);

    /// <summary>Gives the conditions on an item.</summary>
    /// <param name="descriptor">The field.</param>
    /// <param name="argument">Gives the value of an argument; null where there is none.</param>
    /// <param name="without">The argument in whose place the items are wanted that have no value; null for none.</param>
    /// <exception cref="PlanningException">The arguments are not valid, or not planned.</exception>
    public Func<SqlEntity, IEnumerable<SqlText>> Plan(
        CollectionFieldDescriptor descriptor, Func<string, PlanValue?> argument, ConnectionArgumentDescriptor? without)
    {
        var definition = context.DefinitionOf(descriptor.ItemType);
        var lenses = PlanArgumentFilters(descriptor, argument, without);
        var where = descriptor.IsFiltered ? argument(ArgumentNames.Where) : null;
        if (where is not null)
        {
            if (planning.IsNull(where))
            {
                where = null;
            }
            else
            {
                planning.Check(where, new FilterLimitCheck(context.Options).Check);
            }
        }

        return Conditions;

        IEnumerable<SqlText> Conditions(SqlEntity entity)
        {
            if (descriptor.Predicate is { } predicate)
            {
                yield return SqlExpressions.Condition(predicate.Body, entity);
            }

            if (where is not null)
            {
                yield return _filter.Build(definition, where, entity);
            }

            foreach (var lens in lenses)
            {
                yield return _filter.Build(definition, lens, entity);
            }
        }
    }

    /// <summary>Gives the conditions on an entity from which the items of a field are computed.</summary>
    /// <param name="computation">The computation.</param>
    /// <param name="given">The arguments that are given.</param>
    public Func<SqlEntity, IEnumerable<SqlText>> Plan(ItemComputation computation, IReadOnlyDictionary<string, object?> given)
    {
        var definition = context.DefinitionOf(computation.SourceType);
        var filters = Values(context.ArgumentFiltersOf(definition).BuildWithCounted(given));
        return entity =>
        [
            SqlExpressions.Condition(computation.Predicate.Body, entity),
            .. filters.Select(filter => _filter.Build(definition, filter, entity)),
        ];
    }

    /// <summary>Gives the arguments that stand for filters and have a value.</summary>
    /// <param name="definition">The type that is filtered.</param>
    /// <param name="argument">Gives the value of an argument; null where there is none.</param>
    public IReadOnlyDictionary<string, object?> Given(ComplexTypeDefinition definition, Func<string, PlanValue?> argument)
    {
        var given = new Dictionary<string, object?>();
        foreach (var name in context.ArgumentFiltersOf(definition).Names)
        {
            if (argument(name) is { } value && !planning.IsNull(value))
            {
                given[name] = value;
            }
        }

        return given;
    }

    /// <summary>The filters that arguments of the field stand for.</summary>
    private List<PlanValue> PlanArgumentFilters(
        CollectionFieldDescriptor descriptor, Func<string, PlanValue?> argument, ConnectionArgumentDescriptor? without)
    {
        if (!descriptor.IsPaged)
        {
            return [];
        }

        var definition = context.DefinitionOf(descriptor.ItemType);
        var filters = context.ArgumentFiltersOf(definition);
        var given = Given(definition, argument);
        return Values(without is null ? filters.Build(given) : filters.BuildWithoutValue(given, without));
    }

    private static List<PlanValue> Values(IEnumerable<(string Name, object Filter)> filters) =>
        [.. filters.Select(filter => PlanValues.Of(filter.Filter))];
}
