using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>An entity, or a value object of it, in the scope of a statement.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="Alias">The name of its table there.</param>
/// <param name="Path">How it is reached from the first entity of the scope.</param>
internal sealed record SqlEntity(SqlScope Scope, string Alias, IReadOnlyList<INavigation> Path)
{
    /// <summary>The value object whose properties are meant; null for the entity's own.</summary>
    /// <remarks>Several properties may have value objects of one class, each with columns of its own.</remarks>
    private IReadOnlyComplexProperty? Value { get; init; }

    public SqlText Column(IReadOnlyProperty property) =>
        Scope.Column(Alias, SqlNames.Column(Value?.ComplexType.FindProperty(property.Name) ?? property));

    /// <summary>A value object of the entity, or of this value object.</summary>
    public SqlEntity Inside(IReadOnlyComplexProperty complex) =>
        this with { Value = Value?.ComplexType.FindComplexProperty(complex.Name) ?? complex };

    /// <summary>The entity that a reference leads to, joined to the scope.</summary>
    public SqlEntity Follow(INavigation navigation) => Scope.Join(this, navigation);

    /// <summary>The condition that there is no value object: one that exists has all its required values.</summary>
    public SqlText IsNull(IReadOnlyComplexProperty complex)
    {
        var properties = complex.ComplexType.GetProperties().ToList();
        return properties.Find(property => !property.IsNullable) is { } required
            ? $"{Column(required)} IS NULL"
            : SqlText.All(properties.Select(property => (SqlText)$"{Column(property)} IS NULL"));
    }
}
