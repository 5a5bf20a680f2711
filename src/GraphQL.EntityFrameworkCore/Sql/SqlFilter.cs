using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Filtering;
using Contested.GraphQL.Execution.Plans;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>Turns filters into conditions in SQL, with the meaning that <see cref="FilterBuilder"/> gives them.</summary>
/// <remarks>Each condition is true or false, never unknown, so that NOT is the exact complement.</remarks>
internal sealed class SqlFilter(PlanningContext planning, SchemaContext context, SqlDialect dialect)
{
    private readonly SqlLeafFilter _leaf = new(planning, dialect, context.Options.MaxFilterListLength);

    /// <summary>Gives the condition of a filter.</summary>
    /// <param name="definition">The type that is filtered.</param>
    /// <param name="filter">The filter; not null.</param>
    /// <param name="entity">What is filtered.</param>
    /// <exception cref="PlanningException">The filter is not valid.</exception>
    public SqlText Build(ComplexTypeDefinition definition, PlanValue filter, SqlEntity entity)
    {
        var bindings = context.FilterFieldsOf(definition);
        return SqlText.All(Fields(filter).Select(field => field.Key switch
        {
            FilterOperations.And => planning.IsNull(field.Value) ? SqlText.True : SqlText.All(BuildList(definition, field.Value, entity)),
            FilterOperations.Or => planning.IsNull(field.Value) || planning.Items(field.Value).Count == 0
                ? SqlText.True
                : SqlText.Any(BuildList(definition, field.Value, entity)),
            FilterOperations.Not => planning.IsNull(field.Value) ? SqlText.True : SqlText.Not(Build(definition, field.Value, entity)),
            var name => BuildField(bindings[name], field.Value, entity),
        }));
    }

    private IEnumerable<SqlText> BuildList(ComplexTypeDefinition definition, PlanValue list, SqlEntity entity) =>
        planning.Items(list).Select(item => Build(definition, item, entity));

    private SqlText BuildField(FieldBinding binding, PlanValue value, SqlEntity entity) => binding switch
    {
        CollectionBinding list => BuildCollection(list, value, entity),
        PrimitiveCollectionBinding list => BuildItems(list, value, entity),
        ReferenceBinding reference => BuildReference(reference, value, entity),
        ValueObjectBinding valueObject => BuildValueObject(valueObject, value, entity.Within(valueObject.Complex)),
        ColumnBinding column => BuildLeaf(entity.Column(column.Column), column.IsNullable, column.Column, null, value),
        _ => throw new PlanningException($"{binding.Property} cannot be filtered by."),
    };

    private SqlText BuildReference(ReferenceBinding reference, PlanValue value, SqlEntity entity)
    {
        var definition = context.DefinitionOf(reference.Property.PropertyType);
        if (!reference.IsNullable)
        {
            return Build(definition, value, entity.Follow(reference.Navigation));
        }

        var foreignKey = entity.Column(reference.Navigation.ForeignKey.Properties[0]);
        return planning.IsNull(value)
            ? $"{foreignKey} IS NULL"
            : SqlText.All([$"{foreignKey} IS NOT NULL", Build(definition, value, entity.Follow(reference.Navigation))]);
    }

    private SqlText BuildValueObject(ValueObjectBinding binding, PlanValue value, SqlEntity valueObject)
    {
        if (binding.IsNullable && planning.IsNull(value))
        {
            return valueObject.IsNull();
        }

        var conditions = Build(context.DefinitionOf(binding.Property.PropertyType), value, valueObject);
        return binding.IsNullable ? SqlText.All([SqlText.Not(valueObject.IsNull()), conditions]) : conditions;
    }

    private SqlText BuildLeaf(SqlText column, bool isNullable, IReadOnlyProperty property, Type? elementType, PlanValue operations) =>
        SqlText.All(Fields(operations).Select(operation => _leaf.Build(operation.Key, column, isNullable, property, elementType, operation.Value)));

    private SqlText BuildCollection(CollectionBinding list, PlanValue operations, SqlEntity entity) => Quantify(operations, (condition, isNegated) =>
    {
        var items = entity.Scope.Inner();
        var source = SqlCollection.Of(list.Navigation, items, entity.Column);
        var itemCondition = condition is null ? SqlText.Empty : Build(context.DefinitionOf(list.ItemType), condition, items.First);
        itemCondition = Negate(itemCondition, isNegated);
        if (entity.Scope.IsWholeTable && entity.Path is [] && condition is not null && !dialect.HasSemiJoins)
        {
            var key = entity.Column(SqlCollection.KeyOf(list.Navigation));
            var all = SqlText.All([$"{source.OwnerKey} IS NOT NULL", source.OfType, itemCondition]);
            return $"{key} IN (SELECT {source.OwnerKey} FROM {source.Tables}{items.Joins} WHERE {all})";
        }

        return $"EXISTS (SELECT 1 FROM {source.Tables}{items.Joins} WHERE {SqlText.All([source.Link, source.OfType, itemCondition])})";
    });

    private SqlText BuildItems(PrimitiveCollectionBinding list, PlanValue operations, SqlEntity entity) => Quantify(operations, (condition, isNegated) =>
    {
        var alias = entity.Scope.NextAlias("v");
        var itemCondition = condition is null
            ? SqlText.True
            : BuildLeaf(SqlText.Of($"{alias}.value"), false, list.Column, list.ElementType, condition);
        return $"EXISTS (SELECT 1 FROM {dialect.Items(entity.Column(list.Column))} AS {alias} WHERE {Negate(itemCondition, isNegated)})";
    });

    /// <summary>Builds the conditions on the items of a list.</summary>
    /// <param name="operations">The conditions by operation.</param>
    /// <param name="exists">Gives the condition that there is an item that satisfies a condition, or does not; any item where it is null.</param>
    private SqlText Quantify(PlanValue operations, Func<PlanValue?, bool, SqlText> exists) =>
        SqlText.All(Fields(operations).Select(operation => operation.Key switch
        {
            FilterOperations.Any when planning.IsNull(operation.Value) => SqlText.True,
            FilterOperations.Any => Negate(exists(null, false), !planning.Ask(operation.Value, any => (bool)any!)),
            FilterOperations.Some => exists(operation.Value, false),
            FilterOperations.None => SqlText.Not(exists(operation.Value, false)),
            _ => SqlText.Not(exists(operation.Value, true)),
        }));

    private static SqlText Negate(SqlText condition, bool isNegated) => isNegated ? SqlText.Not(condition) : condition;

    private IReadOnlyList<KeyValuePair<string, PlanValue>> Fields(PlanValue value) =>
        planning.IsNull(value) ? throw new PlanningException("A filter is null.") : planning.Fields(value);
}
