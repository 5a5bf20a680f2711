namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>What the arguments of a list or connection ask for.</summary>
/// <param name="Conditions">Gives the conditions on an item.</param>
/// <param name="Order">The order, read backwards where the page is.</param>
/// <param name="Cursor">The cursors of the field in this order.</param>
/// <param name="Page">The page; null for all items.</param>
/// <param name="Positions">Gives the conditions that an item lies behind the cursor of <c>after</c>, and ahead of that of <c>before</c>.</param>
internal sealed record ItemQuery(
    Func<SqlEntity, IEnumerable<SqlText>> Conditions,
    SqlOrder Order,
    Cursor Cursor,
    Page? Page,
    Func<SqlEntity, IEnumerable<SqlText>> Positions);

/// <summary>Reads the arguments of lists and connections, in one place for plans and for execution field by field.</summary>
internal sealed class ItemQueryReader(PlanningContext planning, SchemaModel schema, SqlDialect dialect)
{
    /// <summary>Reads the arguments of a field, whether or not anything of it is selected.</summary>
    /// <param name="source">The field.</param>
    /// <param name="argument">Gives the value of an argument; null where it has none.</param>
    /// <param name="without">The argument that is to find what has no value, rather than what passes it; null for none.</param>
    /// <exception cref="GraphQLException">They are not valid, or exceed a limit.</exception>
    public ItemQuery Read(CollectionSource source, Func<string, PlanValue?> argument, ConnectionArgumentDescriptor? without = null)
    {
        var descriptor = source.Field;
        var definition = schema.DefinitionOf(descriptor.ItemType);
        var conditions = ReadConditions(descriptor, definition, argument, without);

        // Directions are part of the text of a statement, so a plan holds only for the same order.
        var order = descriptor.IsSorted && argument(ArgumentNames.Order) is { } given ? planning.ValueOf<object>(given) : null;
        var keys = new SortReader(schema).Read(definition, order, descriptor.DefaultOrder);
        var cursor = new Cursor(source.Coordinate, keys);
        var page = descriptor.IsPaged ? PageReader.Read(planning, schema.Options, argument) : null;
        var ascending = new SqlOrder(keys, false, dialect);
        var after = ReadPosition(page?.After, ArgumentNames.After, cursor);
        var before = ReadPosition(page?.Before, ArgumentNames.Before, cursor);
        return new ItemQuery(
            entity => conditions.Select(condition => condition(entity)),
            new SqlOrder(keys, page?.IsBackward == true, dialect),
            cursor,
            page,
            entity =>
            [
                .. after is null ? Array.Empty<SqlText>() : [ascending.Beyond(entity, after, isAhead: false)],
                .. before is null ? Array.Empty<SqlText>() : [ascending.Beyond(entity, before, isAhead: true)],
            ]);
    }

    /// <summary>Reads which entities the items of a field are computed from; null where no argument asks for that.</summary>
    /// <returns>The entities, and what reads the properties without which they are only counted.</returns>
    /// <exception cref="GraphQLException">The arguments are not valid, or exceed a limit.</exception>
    public (ItemQuery Entities, IReadOnlyList<Func<object, object?>> Counted)? ReadComputed(CollectionSource source, Func<string, PlanValue?> argument)
    {
        if (source.Field.Computation is not { } computation)
        {
            return null;
        }

        var definition = schema.DefinitionOf(computation.SourceType);
        var filters = new ArgumentFilters(definition, schema);
        var given = filters.Given(planning, argument);
        if (given.Count == 0)
        {
            return null;
        }

        var conditions = filters.BuildWithCounted(given).Select(filter => Read(definition, filter)).ToList();
        var keys = new SortReader(schema).Read(definition, null, []);
        var query = new ItemQuery(
            entity => [SqlExpressions.Condition(computation.Predicate.Body, entity), .. conditions.Select(condition => condition(entity))],
            new SqlOrder(keys, false, dialect),
            new Cursor(source.Coordinate, keys),
            null,
            _ => []);
        return (query, ArgumentFilters.CountedProperties(given));
    }

    private List<Func<SqlEntity, SqlText>> ReadConditions(
        CollectionFieldDescriptor descriptor,
        ComplexTypeDefinition definition,
        Func<string, PlanValue?> argument,
        ConnectionArgumentDescriptor? without)
    {
        var conditions = new List<Func<SqlEntity, SqlText>>();
        if (descriptor.Predicate is { } predicate)
        {
            conditions.Add(entity => SqlExpressions.Condition(predicate.Body, entity));
        }

        if (descriptor.IsFiltered && argument(ArgumentNames.Where) is { } where && !planning.IsNull(where))
        {
            conditions.Add(Read(definition, (ArgumentNames.Where, where)));
        }

        if (descriptor.IsPaged)
        {
            var filters = new ArgumentFilters(definition, schema);
            conditions.AddRange(filters.Build(filters.Given(planning, argument), without).Select(filter => Read(definition, filter)));
        }

        return conditions;
    }

    private Func<SqlEntity, SqlText> Read(ComplexTypeDefinition definition, (string Argument, PlanValue Filter) filter) =>
        new FilterReader(planning, schema, dialect).Read(definition, filter.Filter, filter.Argument);

    private IReadOnlyList<PlanValue?>? ReadPosition(PlanValue? text, string argument, Cursor cursor)
    {
        if (text is null)
        {
            return null;
        }

        // Whether a key has a value is part of the text of the statement, but not the value.
        var presence = planning.ValueOf<string>(new CursorPresence(text, cursor, argument))!;
        return [.. presence.Select((isGiven, index) => isGiven == '0' ? null : new CursorPart(text, cursor, argument, index))];
    }
}
