using System.Reflection;

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
