using System.Linq.Expressions;
using System.Reflection;

namespace Contested.GraphQL.EntityFrameworkCore;

/// <summary>The definition of a root field with one entity.</summary>
internal sealed class SingleFieldDescriptor(Type itemType, LambdaExpression? key) : FieldDescriptor(key)
{
    public Type ItemType { get; } = itemType;

    /// <summary>The property that the argument of the field is compared with; null where there is only one entity.</summary>
    public PropertyInfo? Key => Property;
}
