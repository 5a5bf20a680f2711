using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

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
