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

/// <summary>An entity that has to be there for the arguments of a field to be valid.</summary>
/// <param name="Item">Its class.</param>
/// <param name="Query">Finds it.</param>
/// <param name="Need">What is needed.</param>
/// <param name="Arguments">The arguments.</param>
internal sealed record NeededEntity(IEntityType Item, ItemQuery Query, ArgumentNeed Need, ArgumentsValue Arguments);

/// <summary>Reads the arguments of lists and connections, in one place for plans and for execution field by field.</summary>
internal sealed class ItemQueryReader(PlanningContext planning, SchemaModel schema, SqlDialect dialect)
{
    /// <summary>Reads whose items are asked for.</summary>
    /// <param name="source">The field.</param>
    /// <param name="argument">Gives the value of an argument; null where it has none.</param>
    /// <returns>The collection of the parent; null at the root.</returns>
    public INavigationBase? ReadNavigation(CollectionSource source, Func<string, PlanValue?> argument)
    {
        // Another table is another statement, so a plan holds only for the same value.
        var isOther = source.Field.Alternative switch
        {
            FlaggedItems flagged => argument(flagged.Argument) is { } given && !planning.IsNull(given) && planning.ValueOf<bool>(given),
            JoinedItems joined => ArgumentReader.Read(joined.Arguments, planning, schema, argument).Any(),
            _ => false,
        };
        return (isOther ? source.Alternative : source.Binding)?.Navigation;
    }

    /// <summary>Reads the arguments of a field, whether or not anything of it is selected.</summary>
    /// <param name="source">The field.</param>
    /// <param name="argument">Gives the value of an argument; null where it has none.</param>
    /// <param name="counted">What is counted in the place of what an argument leaves; null for none.</param>
    /// <exception cref="GraphQLException">They are not valid, or exceed a limit.</exception>
    public ItemQuery Read(CollectionSource source, Func<string, PlanValue?> argument, ArgumentCount? counted = null)
    {
        var descriptor = source.Field;
        var definition = schema.DefinitionOf(descriptor.ItemType);
        var conditions = ReadConditions(descriptor, definition, argument, counted);
        var keys = ReadOrder(descriptor, definition, argument);
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

    /// <summary>Reads what has to be in the database for the arguments of a field to be valid.</summary>
    /// <exception cref="GraphQLException">They are not valid by themselves, or exceed a limit.</exception>
    public IEnumerable<NeededEntity> ReadNeeds(CollectionSource source, Func<string, PlanValue?> argument)
    {
        if (!source.Field.HasConnectionArguments || schema.ConnectionArgumentsOf(schema.DefinitionOf(source.Field.ItemType)) is not { Needs.Count: > 0 } arguments)
        {
            return [];
        }

        var given = ArgumentReader.Read(arguments.Definition, planning, schema, argument);
        return arguments.Needs.Select(need =>
        {
            var item = schema.EntityOf(need.EntityType);
            return new NeededEntity(item, Sorted(item, entity => [Write(need.Condition, given, entity)], dialect), need, given.Value);
        });
    }

    /// <summary>Reads the arguments of a list or connection whose items are in memory.</summary>
    /// <exception cref="GraphQLException">They are not valid, or exceed a limit.</exception>
    public MemoryQuery ReadInMemory(CollectionSource source, Func<string, PlanValue?> argument)
    {
        if (!source.Field.CanBeInMemory)
        {
            throw new NotSupportedException($"The field \"{source.Coordinate}\" can be neither filtered nor sorted below a computed object.");
        }

        return ReadPage(source, argument, MemoryQuery.CursorOf(source.Coordinate));
    }

    /// <summary>Reads what is asked of items that are computed; null where no argument asks for such.</summary>
    /// <exception cref="GraphQLException">The arguments are not valid, or exceed a limit.</exception>
    public ComputedQuery? ReadComputed(CollectionSource source, Func<string, PlanValue?> argument)
    {
        if (source.Field.Computation is not { } computation)
        {
            return null;
        }

        var given = ArgumentReader.Read(computation.Arguments, planning, schema, argument);
        if (!given.Any())
        {
            return null;
        }

        var definition = schema.DefinitionOf(source.Field.ItemType);
        var conditions = new List<Func<SqlEntity, SqlText>>();
        if (computation.Predicate is { } predicate)
        {
            conditions.Add(entity => SqlExpressions.Condition(predicate.Body, entity));
        }

        conditions.AddRange(ReadFilters(computation.Filters, given, null));
        var order = ReadOrder(source.Field, definition, argument).SkipLast(1).ToList();
        return new ComputedQuery(
            Sorted(source.ComputedFrom!.Binding.Navigation.TargetEntityType, entity => conditions.Select(condition => condition(entity)), dialect),
            given.Value,
            [.. ReadFilters(computation.Needs, given, null)],
            new AllConditions(ReadWhere(source.Field, definition, argument) is { } where ? [where] : []),
            order,
            ReadPage(source, argument, MemoryQuery.CursorOf(source.Coordinate, order)));
    }

    /// <summary>All entities that satisfy conditions, in the order of their primary key.</summary>
    /// <param name="item">Their class.</param>
    /// <param name="conditions">Gives the conditions on an entity.</param>
    /// <param name="dialect">The dialect of the database.</param>
    public static ItemQuery Sorted(IEntityType item, Func<SqlEntity, IEnumerable<SqlText>> conditions, SqlDialect dialect)
    {
        var keys = item.FindPrimaryKey()!.Properties.Select(key => SortReader.KeyOf(item.ClrType, key.PropertyInfo!)).ToList();
        return new ItemQuery(conditions, new SqlOrder(keys, false, dialect), new Cursor(item.Name, keys), null, _ => []);
    }

    private List<Func<SqlEntity, SqlText>> ReadConditions(
        CollectionFieldDescriptor descriptor,
        ComplexTypeDefinition definition,
        Func<string, PlanValue?> argument,
        ArgumentCount? counted)
    {
        var conditions = new List<Func<SqlEntity, SqlText>>();
        if (descriptor.Predicate is { } predicate)
        {
            conditions.Add(entity => SqlExpressions.Condition(predicate.Body, entity));
        }

        if (ReadWhere(descriptor, definition, argument) is { } where)
        {
            conditions.Add(where.Write);
        }

        if (descriptor.HasConnectionArguments && schema.ConnectionArgumentsOf(definition) is { } arguments)
        {
            var values = ArgumentReader.Read(arguments.Definition, planning, schema, argument);
            conditions.AddRange(ReadFilters(arguments.Filters, values, counted?.Filter));
            conditions.AddRange(arguments.Conditions.Select(condition => (Func<SqlEntity, SqlText>)(entity => Write(condition, values, entity, isCommon: true))));
        }

        if (descriptor.Alternative is JoinedItems joined && ArgumentReader.Read(joined.Arguments, planning, schema, argument) is var given && given.Any())
        {
            conditions.Add(item => Write(joined.Condition, given, item.Scope.JoinRow!));
        }

        return conditions;
    }

    private FilterCondition? ReadWhere(CollectionFieldDescriptor descriptor, ComplexTypeDefinition definition, Func<string, PlanValue?> argument) =>
        descriptor.IsFiltered && argument(ArgumentNames.Where) is { } where && !planning.IsNull(where)
            ? new FilterReader(planning, schema, dialect).Read(definition, where, ArgumentNames.Where)
            : null;

    // Directions are part of the text of a statement, so a plan holds only for the same order.
    private List<SortKey> ReadOrder(CollectionFieldDescriptor descriptor, ComplexTypeDefinition definition, Func<string, PlanValue?> argument) =>
        new SortReader(schema).Read(
            definition,
            descriptor.IsSorted && argument(ArgumentNames.Order) is { } given ? planning.ValueOf<object>(given) : null,
            descriptor.DefaultOrder);

    private MemoryQuery ReadPage(CollectionSource source, Func<string, PlanValue?> argument, Cursor cursor)
    {
        var page = source.Field.IsPaged ? PageReader.Read(planning, schema.Options, argument) : null;
        var after = ReadPosition(page?.After, ArgumentNames.After, cursor);
        var before = ReadPosition(page?.Before, ArgumentNames.Before, cursor);
        return new MemoryQuery(page, after?.Single(), before?.Single(), cursor);
    }

    private IEnumerable<Func<SqlEntity, SqlText>> ReadFilters(IReadOnlyList<ArgumentFilter> filters, GivenArguments given, ArgumentFilter? instead)
    {
        foreach (var filter in filters.Where(filter => given.Of(filter.Argument) is not null))
        {
            var condition = filter.Argument == instead?.Argument ? instead.Condition : filter.Condition;
            yield return entity => Write(condition, given, entity);
        }
    }

    private SqlText Write(LambdaExpression condition, GivenArguments given, SqlEntity entity, bool isCommon = false)
    {
        var written = new ConditionWriter(planning, dialect, condition, given, isCommon).Write(entity);
        return ReferenceEquals(written, SqlText.True) ? SqlText.Empty : written;
    }

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
