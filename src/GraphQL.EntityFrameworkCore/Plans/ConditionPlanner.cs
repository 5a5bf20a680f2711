using Contested.GraphQL.EntityFrameworkCore.Filtering;
using Contested.GraphQL.EntityFrameworkCore.Resolvers;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.GraphQL.Execution;

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
                planning.Ask(where, IsWithinLimits);
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

    private bool IsWithinLimits(object? where)
    {
        new FilterLimitCheck(context.Options).Check(where);
        return true;
    }

    /// <summary>The filters that arguments of the field stand for.</summary>
    private List<PlanValue> PlanArgumentFilters(
        CollectionFieldDescriptor descriptor, Func<string, PlanValue?> argument, ConnectionArgumentDescriptor? without)
    {
        if (descriptor is { IsPaged: false, Computation: null })
        {
            return [];
        }

        var filters = context.ArgumentFiltersOf(context.DefinitionOf(descriptor.Computation?.SourceType ?? descriptor.ItemType));
        var given = new Dictionary<string, object?>();
        foreach (var name in filters.Names)
        {
            if (argument(name) is { } value && !planning.IsNull(value))
            {
                given[name] = value;
            }
        }

        if (descriptor.Computation is not null)
        {
            return given.Count == 0 ? [] : throw new PlanningException("What is computed is not planned.");
        }

        var built = without is null ? filters.Build(given) : filters.BuildWithoutValue(given, without);
        return [.. built.Select(filter => PlanValues.Of(filter.Filter))];
    }
}
