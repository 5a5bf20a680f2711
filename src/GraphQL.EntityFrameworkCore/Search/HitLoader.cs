using System.Reflection;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>Loads entities of one class by their keys.</summary>
internal abstract class HitLoader
{
    /// <summary>Makes the loader of a class.</summary>
    /// <param name="itemType">The class.</param>
    /// <param name="key">Its primary key.</param>
    public static HitLoader Create(Type itemType, PropertyInfo key) =>
        (HitLoader)Activator.CreateInstance(typeof(HitLoader<,>).MakeGenericType(key.PropertyType, itemType), key)!;

    /// <summary>Gives the entities that exist, by their keys, in one statement.</summary>
    public abstract Task<IReadOnlyDictionary<object, object>> LoadAsync(FieldBatch batch, IReadOnlyList<object> keys);
}
