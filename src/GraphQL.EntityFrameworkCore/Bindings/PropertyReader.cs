namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>Reads properties of objects whose class is known when the schema is made only, without reflection once a property is known.</summary>
internal static class PropertyReader
{
    private static readonly ConcurrentDictionary<PropertyInfo, Func<object, object?>> Readers = new();

    /// <summary>Gives what reads a property.</summary>
    public static Func<object, object?> Of(PropertyInfo property) => Readers.GetOrAdd(property, Compile);

    private static Func<object, object?> Compile(PropertyInfo property)
    {
        var owner = Expression.Parameter(typeof(object), "owner");
        var value = Expression.Property(Expression.Convert(owner, property.DeclaringType!), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), owner).Compile();
    }
}
