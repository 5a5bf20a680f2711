using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>An entity, or a value object of it, in the scope of a statement.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="Alias">The name of its table there.</param>
/// <param name="Path">How it is reached from the first entity of the scope.</param>
internal sealed record SqlEntity(SqlScope Scope, string Alias, IReadOnlyList<INavigation> Path)
{
    public SqlText Column(IReadOnlyProperty property) => Scope.Column(Alias, SqlNames.Column(property));

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
