namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>Ties properties of classes to the EF Core model.</summary>
internal sealed class ModelBinder(IModel model)
{
    /// <summary>Finds where a property stands in the model.</summary>
    /// <param name="owner">The class that has the property: an entity or a value object.</param>
    /// <param name="property">The property.</param>
    /// <exception cref="NotSupportedException">The class is not in the model, or the property is an enum that is not kept as integers.</exception>
    public FieldBinding Bind(Type owner, PropertyInfo property)
    {
        var type = FindType(owner);
        if (type is IEntityType entity)
        {
            if (entity.FindNavigation(property.Name) is { } navigation)
            {
                return navigation.IsCollection ? new CollectionBinding(navigation) : new ReferenceBinding(navigation);
            }

            if (entity.FindSkipNavigation(property.Name) is { } skipNavigation)
            {
                return new CollectionBinding(skipNavigation);
            }
        }

        if (type.FindComplexProperty(property.Name) is { } complex)
        {
            return new ValueObjectBinding(complex);
        }

        return type.FindProperty(property.Name) is { } column
            ? column.IsPrimitiveCollection ? new PrimitiveCollectionBinding(column) : new ColumnBinding(Check(column))
            : new ComputedBinding(property);
    }

    /// <summary>Gives the single property of an entity's primary key.</summary>
    /// <exception cref="NotSupportedException">The class is not an entity, or its key has several properties.</exception>
    public PropertyInfo PrimaryKey(Type entity) =>
        model.FindEntityType(entity)?.FindPrimaryKey()?.Properties is [{ PropertyInfo: { } property }]
            ? property
            : throw new NotSupportedException($"The class {entity} is not an entity with a primary key of one property.");

    /// <summary>Gives the entity or value object of a class.</summary>
    /// <exception cref="NotSupportedException">The model has none such.</exception>
    public ITypeBase FindType(Type clrType) =>
        (ITypeBase?)model.FindEntityType(clrType)
        ?? model.GetEntityTypes()
            .SelectMany(entity => entity.GetComplexProperties())
            .FirstOrDefault(complex => complex.ClrType == clrType)?.ComplexType
        ?? throw new NotSupportedException($"The class {clrType} is not in the model.");

    // Only numbers sort in the order of the declaration, by an index too.
    private static IReadOnlyProperty Check(IReadOnlyProperty column) =>
        !LeafTypes.Unwrap(column.ClrType).IsEnum || ProviderValues.TypeOf(column) == typeof(int)
            ? column
            : throw new NotSupportedException(
                $"{column.DeclaringType.DisplayName()}.{column.Name} is an enum that the database keeps as {ProviderValues.TypeOf(column).Name}; keep it as Int32, so that it sorts in the order of its declaration.");
}

/// <summary>Tells from its columns whether there is a value object.</summary>
internal static class ValueObjectPresence
{
    /// <summary>The properties of which one has a value exactly where there is a value object: a required one, or else all of them.</summary>
    public static IReadOnlyList<TProperty> PropertiesOf<TProperty>(IEnumerable<TProperty> properties)
        where TProperty : IReadOnlyProperty
    {
        var all = properties.ToList();
        return all.Find(property => !property.IsNullable) is { } required ? [required] : all;
    }
}
