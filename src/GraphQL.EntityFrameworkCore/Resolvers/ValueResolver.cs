using System.Linq.Expressions;
using System.Reflection;
using Contested.GraphQL.Execution;

namespace Contested.GraphQL.EntityFrameworkCore.Resolvers;

/// <summary>Reads a property of the loaded parent.</summary>
internal sealed class ValueResolver(PropertyInfo property) : FieldResolver
{
    private readonly Func<object, object?> _read = Compile(property);

    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        for (var index = 0; index < batch.Parents.Count; index++)
        {
            batch.SetValue(index, _read(batch.Parents[index]!));
        }

        return ValueTask.CompletedTask;
    }

    private static Func<object, object?> Compile(PropertyInfo property)
    {
        var parent = Expression.Parameter(typeof(object), "parent");
        var value = Expression.Property(Expression.Convert(parent, property.DeclaringType!), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), parent).Compile();
    }
}
