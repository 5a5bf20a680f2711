namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>
/// Where in the model the values of a field stand. Resolvers, filters and sorts are all made of bindings, so that a field is
/// tied to the database in one place only.
/// </summary>
/// <param name="property">The property of the class.</param>
internal abstract class FieldBinding(PropertyInfo property)
{
    public PropertyInfo Property { get; } = property;
}

/// <summary>A column with one value.</summary>
internal sealed class ColumnBinding(IReadOnlyProperty column) : FieldBinding(column.PropertyInfo!)
{
    public IReadOnlyProperty Column { get; } = column;

    public bool IsNullable => Column.IsNullable;
}

/// <summary>A column with several values.</summary>
internal sealed class PrimitiveCollectionBinding(IReadOnlyProperty column) : FieldBinding(column.PropertyInfo!)
{
    public IReadOnlyProperty Column { get; } = column;

    public Type ElementType { get; } = column.GetElementType()!.ClrType;
}

/// <summary>A related entity, by a foreign key on this one.</summary>
internal sealed class ReferenceBinding(INavigation navigation) : FieldBinding(navigation.PropertyInfo!)
{
    public INavigation Navigation { get; } = navigation;

    public bool IsNullable => !Navigation.ForeignKey.IsRequired;
}

/// <summary>Several related entities, by a foreign key on them or through a join table.</summary>
internal sealed class CollectionBinding(INavigationBase navigation) : FieldBinding(navigation.PropertyInfo!)
{
    public INavigationBase Navigation { get; } = navigation;

    public Type ItemType => Navigation.TargetEntityType.ClrType;

    /// <summary>The foreign key on the related entities; null where they come through a join table.</summary>
    public IForeignKey? ForeignKey => (Navigation as INavigation)?.ForeignKey;
}

/// <summary>A value object in columns of the entity's own row.</summary>
internal sealed class ValueObjectBinding(IReadOnlyComplexProperty complex) : FieldBinding(complex.PropertyInfo!)
{
    public IReadOnlyComplexProperty Complex { get; } = complex;

    public bool IsNullable => Complex.IsNullable;
}

/// <summary>A property computed in C# from the loaded entity; it cannot be filtered or sorted by.</summary>
internal sealed class ComputedBinding(PropertyInfo property) : FieldBinding(property)
{
    public bool IsNullable { get; } = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
}
