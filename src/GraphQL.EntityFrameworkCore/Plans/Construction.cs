using System.Linq.Expressions;
using System.Reflection;
using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Makes objects of the values of their properties.</summary>
internal static class Construction
{
    /// <summary>Gives an expression that makes an object: by the constructor that takes values, and by setting what can be set.</summary>
    /// <param name="type">The class of the object.</param>
    /// <param name="members">The properties, and for each an expression of its value, of type <see cref="object"/>.</param>
    /// <exception cref="PlanningException">There is no way to make such an object of these values.</exception>
    public static Expression Of(Type type, IReadOnlyList<(PropertyInfo Property, Expression Value)> members)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .OrderBy(candidate => candidate.GetParameters().Length)
            .FirstOrDefault(candidate => candidate.GetParameters().All(parameter => Find(parameter) is not null))
            ?? throw new PlanningException($"A {type} cannot be made of its columns.");
        var parameters = constructor.GetParameters();
        var taken = parameters.Select(parameter => Find(parameter)!.Value.Property).ToHashSet();
        if (members.FirstOrDefault(member => !member.Property.CanWrite && !taken.Contains(member.Property)).Property is { } lost)
        {
            throw new PlanningException($"There is no way to set {lost}.");
        }

        var made = Expression.New(constructor, parameters.Select(parameter => Expression.Convert(Find(parameter)!.Value.Value, parameter.ParameterType)));
        return Expression.MemberInit(made, members
            .Where(member => member.Property.CanWrite)
            .Select(member => Expression.Bind(member.Property, Expression.Convert(member.Value, member.Property.PropertyType))));

        (PropertyInfo Property, Expression Value)? Find(ParameterInfo parameter)
        {
            foreach (var member in members)
            {
                if (string.Equals(member.Property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase))
                {
                    return member;
                }
            }

            return null;
        }
    }
}
