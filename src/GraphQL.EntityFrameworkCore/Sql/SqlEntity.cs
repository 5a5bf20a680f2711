namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>An entity, or a value object of it, in the scope of a statement.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="Alias">The name of its table there.</param>
/// <param name="Path">How it is reached from the first entity of the scope.</param>
internal sealed record SqlEntity(SqlScope Scope, string Alias, IReadOnlyList<INavigation> Path)
{
    /// <summary>The value object of the entity that is meant; null for the entity itself.</summary>
    public IReadOnlyComplexType? ValueObject { get; init; }

    /// <summary>A column.</summary>
    /// <param name="property">The property, of this entity or of any value object of the same class.</param>
    public SqlText Column(IReadOnlyProperty property) =>
        Scope.Column(Alias, SqlNames.Column(ValueObject is null ? property : ValueObject.FindProperty(property.Name)!));

    /// <summary>Whether the column of a property may have no value: by itself, or because there may be no such entity or value object.</summary>
    public bool IsNullable(IReadOnlyProperty property) =>
        ValueObject is not null || SqlNames.IsNullable(property) || Path.Any(navigation => !navigation.ForeignKey.IsRequired);

    /// <summary>A value object of the entity.</summary>
    /// <param name="complex">The property with it.</param>
    public SqlEntity Within(IReadOnlyComplexProperty complex) =>
        this with { ValueObject = (ValueObject is null ? complex : ValueObject.FindComplexProperty(complex.Name)!).ComplexType };

    /// <summary>The entity that a reference leads to, joined to the scope.</summary>
    public SqlEntity Follow(INavigation navigation) => Scope.Join(this, navigation);

    /// <summary>The condition that there is no such value object: one that exists has all its required values.</summary>
    public SqlText IsNull() =>
        SqlText.All(ValueObjectPresence.PropertiesOf(ValueObject!.GetProperties()).Select(property => (SqlText)$"{Column(property)} IS NULL"));
}
