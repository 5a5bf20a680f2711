using System.Linq.Expressions;
using System.Reflection;
using Contested.GraphQL.Execution;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Computes a property that is not in the database, from an object made of the columns of a row.</summary>
internal sealed class Computation
{
    private readonly Func<object?[], object?> _compute;

    /// <summary>Prepares the computation.</summary>
    /// <param name="type">The entity or value object.</param>
    /// <param name="property">The property that is computed.</param>
    /// <exception cref="PlanningException">There is no way to make such an object of columns.</exception>
    public Computation(ITypeBase type, PropertyInfo property)
    {
        Properties = [.. type.GetProperties().Where(candidate => candidate is { PropertyInfo: not null, IsPrimitiveCollection: false })];
        var values = Expression.Parameter(typeof(object?[]), "values");
        var computed = Expression.Property(Construct(type.ClrType, values), property);
        _compute = Expression.Lambda<Func<object?[], object?>>(Expression.Convert(computed, typeof(object)), values).Compile();
    }

    /// <summary>The properties of which an object is made.</summary>
    public IReadOnlyList<IProperty> Properties { get; }

    /// <summary>Computes the value.</summary>
    /// <param name="values">The values of <see cref="Properties"/>.</param>
    public object? Compute(object?[] values) => _compute(values);

    private Expression Construct(Type type, ParameterExpression values)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .OrderBy(candidate => candidate.GetParameters().Length)
            .FirstOrDefault(candidate => candidate.GetParameters().All(parameter => IndexOf(parameter.Name) >= 0))
            ?? throw new PlanningException($"A {type} cannot be made of its columns.");
        var made = Expression.New(constructor, constructor.GetParameters().Select(parameter => Value(IndexOf(parameter.Name), parameter.ParameterType)));
        var settable = Properties
            .Select((property, index) => (property.PropertyInfo, index))
            .Where(property => property.PropertyInfo!.CanWrite)
            .Select(property => Expression.Bind(property.PropertyInfo!, Value(property.index, property.PropertyInfo!.PropertyType)));
        return Expression.MemberInit(made, settable);

        Expression Value(int index, Type wanted) => Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(index)), wanted);
    }

    private int IndexOf(string? parameter)
    {
        for (var index = 0; index < Properties.Count; index++)
        {
            if (string.Equals(Properties[index].Name, parameter, StringComparison.OrdinalIgnoreCase))
            {
                return index;
            }
        }

        return -1;
    }
}
