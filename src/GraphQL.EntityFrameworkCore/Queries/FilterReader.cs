namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>Reads one filter: checks it against its limits, and turns it into a condition, in SQL or on what is in memory.</summary>
/// <remarks>
/// Each condition is true or false, never unknown, so that NOT is the exact complement. A filter is read as a whole, whether or not its
/// condition is used, so that what is wrong with it is always an error.
/// </remarks>
internal sealed class FilterReader(PlanningContext planning, SchemaModel schema, SqlDialect dialect)
{
    private readonly EntitySchemaOptions _options = schema.Options;
    private int _operations;
    private int _lists;

    /// <summary>Reads a filter.</summary>
    /// <param name="definition">The type of what is filtered.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="argument">The name of the argument, for errors.</param>
    /// <exception cref="GraphQLException">The filter is not valid, or exceeds a limit.</exception>
    public FilterCondition Read(ComplexTypeDefinition definition, PlanValue filter, string argument) =>
        ReadObject(definition, filter, argument, 1);

    private FilterCondition ReadObject(ComplexTypeDefinition definition, PlanValue filter, string path, int depth) =>
        new AllConditions([.. Fields(filter, path, depth).Select(field => ReadField(definition, field.Key, field.Value, $"{path}.{field.Key}", depth + 1))]);

    private FilterCondition ReadField(ComplexTypeDefinition definition, string name, PlanValue value, string path, int depth)
    {
        switch (name)
        {
            case FilterOperators.And or FilterOperators.Or:
                var conditions = planning.IsNull(value)
                    ? []
                    : planning.Items(value).Select((item, index) => ReadEntry(definition, item, $"{path}[{index}]", depth)).ToList();
                return name == FilterOperators.And || conditions.Count == 0 ? new AllConditions(conditions) : new AnyCondition(conditions);
            case FilterOperators.Not:
                return planning.IsNull(value) ? new AllConditions([]) : new NotCondition(ReadObject(definition, value, path, depth));
            default:
                return ReadBinding(schema.FilterFieldsOf(definition)[name], value, path, depth);
        }
    }

    private FilterCondition ReadEntry(ComplexTypeDefinition definition, PlanValue entry, string path, int depth)
    {
        Count();
        return ReadObject(definition, entry, path, depth);
    }

    private FilterCondition ReadBinding(FieldBinding binding, PlanValue value, string path, int depth)
    {
        switch (binding)
        {
            case CollectionBinding list:
                return new RelatedCondition(list, path, ReadItems(value, path, depth, (condition, itemPath, itemDepth) => ItemsOf(list, condition is null
                    ? _ => SqlText.Empty
                    : ReadObject(schema.DefinitionOf(list.ItemType), condition, itemPath, itemDepth).Write)));
            case PrimitiveCollectionBinding list:
                return new RelatedCondition(list, path, ReadItems(value, path, depth, (condition, itemPath, itemDepth) => ElementsOf(list, condition is null
                    ? _ => SqlText.True
                    : ReadOperations(list.Column, list.ElementType, false, condition, itemPath, itemDepth).Write)));
            case ReferenceBinding reference:
                return new RelatedCondition(reference, path, ReadReference(reference, value, path, depth));
            case ValueObjectBinding valueObject:
                return ReadValueObject(valueObject, value, path, depth);
            case ColumnBinding column:
                return new ColumnCondition(column, ReadOperations(column.Column, null, column.IsNullable, value, path, depth));
            default:
                throw new NotSupportedException($"{binding.Property} cannot be filtered by.");
        }
    }

    private Func<SqlEntity, SqlText> ReadReference(ReferenceBinding reference, PlanValue value, string path, int depth)
    {
        var foreignKey = reference.Navigation.ForeignKey.Properties[0];
        if (reference.IsNullable && planning.IsNull(value))
        {
            return entity => $"{entity.Column(foreignKey)} IS NULL";
        }

        var condition = ReadObject(schema.DefinitionOf(reference.Property.PropertyType), value, path, depth);
        return entity => SqlText.All(
        [
            reference.IsNullable ? (SqlText)$"{entity.Column(foreignKey)} IS NOT NULL" : SqlText.Empty,
            condition.Write(entity.Follow(reference.Navigation)),
        ]);
    }

    private FilterCondition ReadValueObject(ValueObjectBinding binding, PlanValue value, string path, int depth)
    {
        var isNull = binding.IsNullable && planning.IsNull(value);
        return new ValueObjectCondition(binding, isNull ? null : ReadObject(schema.DefinitionOf(binding.Property.PropertyType), value, path, depth));
    }

    /// <summary>Reads the conditions on the items of a list.</summary>
    private Func<SqlEntity, SqlText> ReadItems(
        PlanValue value, string path, int depth, Func<PlanValue?, string, int, Func<SqlEntity, bool, SqlText>> readCondition) =>
        All(Fields(value, path, depth).Select(Func<SqlEntity, SqlText> (operation) =>
        {
            var (name, operand) = operation;
            if (name == FilterOperators.Any)
            {
                if (planning.IsNull(operand))
                {
                    return All([]);
                }

                var any = readCondition(null, path, depth);
                return planning.ValueOf<bool>(operand) ? entity => any(entity, false) : entity => SqlText.Not(any(entity, false));
            }

            if (++_lists > _options.MaxFilterLists)
            {
                throw new GraphQLException(
                    $"The filter nests conditions on list items more than {_options.MaxFilterLists} lists deep; query a field closer to what you are looking for.",
                    EntityErrorCodes.FilterDepthLimitExceeded);
            }

            var exists = readCondition(operand, $"{path}.{name}", depth + 1);
            _lists--;
            return name switch
            {
                FilterOperators.Some => entity => exists(entity, false),
                FilterOperators.None => entity => SqlText.Not(exists(entity, false)),
                _ => entity => SqlText.Not(exists(entity, true)),
            };
        }));

    /// <summary>Gives the condition that an entity has an item that satisfies a condition, or one that does not.</summary>
    private Func<SqlEntity, bool, SqlText> ItemsOf(CollectionBinding list, Func<SqlEntity, SqlText> condition) => (entity, isNegated) =>
    {
        var items = entity.Scope.Inner();
        var source = SqlCollection.Of(list.Navigation, items, entity.Column);
        var itemCondition = condition(items.First);
        if (isNegated)
        {
            itemCondition = SqlText.Not(itemCondition);
        }

        if (entity.Scope.IsWholeTable && entity.Path is [] && !ReferenceEquals(itemCondition, SqlText.Empty) && !dialect.HasSemiJoins)
        {
            var key = entity.Column(SqlCollection.KeyOf(list.Navigation));
            var all = SqlText.All([$"{source.OwnerKey} IS NOT NULL", source.OfType, itemCondition]);
            return $"{key} IN (SELECT {source.OwnerKey} FROM {source.Tables}{items.Joins} WHERE {all})";
        }

        return $"EXISTS (SELECT 1 FROM {source.Tables}{items.Joins} WHERE {SqlText.All([source.Link, source.OfType, itemCondition])})";
    };

    private Func<SqlEntity, bool, SqlText> ElementsOf(PrimitiveCollectionBinding list, Func<SqlText, SqlText> condition) => (entity, isNegated) =>
    {
        var alias = entity.Scope.NextAlias("v");
        var itemCondition = condition(SqlText.Of($"{alias}.value"));
        return $"EXISTS (SELECT 1 FROM {dialect.Items(entity.Column(list.Column))} AS {alias} WHERE {(isNegated ? SqlText.Not(itemCondition) : itemCondition)})";
    };

    private ValueCondition ReadOperations(
        IReadOnlyProperty property, Type? elementType, bool isNullable, PlanValue operations, string path, int depth)
    {
        var conditions = Fields(operations, path, depth)
            .Select(operation => ReadOperation(property, elementType, isNullable, operation.Key, operation.Value, $"{path}.{operation.Key}"))
            .ToList();
        return new ValueCondition(
            value => SqlText.All(conditions.Select(condition => condition.Write(value))),
            (value, variables) => conditions.TrueForAll(condition => condition.IsMet(value, variables)));
    }

    private ValueCondition ReadOperation(
        IReadOnlyProperty property, Type? elementType, bool isNullable, string name, PlanValue operand, string path)
    {
        var (filterOperator, isNegated) = FilterOperators.Find(name);
        ValueCondition condition;
        if (planning.IsNull(operand))
        {
            condition = filterOperator.TakesNull
                ? new ValueCondition(IsNull, (value, _) => value is null)
                : throw new GraphQLException(
                    $"The filter \"{path}\" is null, but the operation needs a value; use \"eq: null\" to find items without one.",
                    ErrorCodes.BadUserInput);
        }
        else
        {
            var orNull = false;
            if (filterOperator.TakesList)
            {
                planning.Check(operand, new ListLengthRule(name, _options.MaxFilterListLength));
                orNull = planning.ValueOf<bool>(new ContainsNull(operand));
            }

            planning.Check(operand, new TextLengthRule(path, _options.MaxTextLength));
            planning.Check(operand, new StorableTextRule(path));
            var isMet = filterOperator.Build(new FilterOperand(operand, property, elementType, dialect));
            condition = new ValueCondition(
                value =>
                {
                    var given = isNullable ? (SqlText)$"({value} IS NOT NULL AND {isMet(value)})" : isMet(value);
                    return orNull ? (SqlText)$"({IsNull(value)} OR {given})" : given;
                },
                (value, variables) => value is null ? orNull : filterOperator.IsMet(value, operand.Evaluate(variables)!));
        }

        return isNegated ? condition.Negated() : condition;

        SqlText IsNull(SqlText value) => isNullable ? (SqlText)$"{value} IS NULL" : SqlText.False;
    }

    /// <summary>
    /// Gives the fields of an object of the filter, counted. Stops at the limit of the depth, so a deep filter costs no more than an
    /// allowed one.
    /// </summary>
    private IReadOnlyList<KeyValuePair<string, PlanValue>> Fields(PlanValue value, string path, int depth)
    {
        if (planning.IsNull(value))
        {
            throw new GraphQLException($"The filter \"{path}\" is null, but it needs conditions; leave it out to set none.", ErrorCodes.BadUserInput);
        }

        if (depth > _options.MaxFilterDepth)
        {
            throw new GraphQLException($"The filter nests more than {_options.MaxFilterDepth} levels of objects.", EntityErrorCodes.FilterDepthLimitExceeded);
        }

        var fields = planning.Fields(value);
        foreach (var _ in fields)
        {
            Count();
        }

        return fields;
    }

    private void Count()
    {
        if (++_operations > _options.MaxFilterOperations)
        {
            throw new GraphQLException(
                $"The filter has more than {_options.MaxFilterOperations} fields, operations and entries of lists.",
                EntityErrorCodes.FilterOperationLimitExceeded);
        }
    }

    private static Func<SqlEntity, SqlText> All(IEnumerable<Func<SqlEntity, SqlText>> conditions)
    {
        var read = conditions.ToList();
        return read is [var only] ? only : entity => SqlText.All(read.Select(condition => condition(entity)));
    }
}
