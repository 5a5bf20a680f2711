namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>Sets properties of objects whose class is known when the schema is made only, without reflection once a property is known.</summary>
internal static class PropertyWriter
{
    private static readonly ConcurrentDictionary<PropertyInfo, Action<object, object>> Writers = new();

    /// <summary>Gives what sets a property.</summary>
    public static Action<object, object> Of(PropertyInfo property) => Writers.GetOrAdd(property, Compile);

    private static Action<object, object> Compile(PropertyInfo property)
    {
        var owner = Expression.Parameter(typeof(object), "owner");
        var value = Expression.Parameter(typeof(object), "value");
        var assigned = Expression.Assign(
            Expression.Property(Expression.Convert(owner, property.DeclaringType!), property), Expression.Convert(value, property.PropertyType));
        return Expression.Lambda<Action<object, object>>(assigned, owner, value).Compile();
    }
}
