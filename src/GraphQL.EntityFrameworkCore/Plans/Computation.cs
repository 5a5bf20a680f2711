using System.Linq.Expressions;
using System.Reflection;
using Contested.GraphQL.Execution.Plans;
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
        var made = Construction.Of(type.ClrType, [.. Properties.Select((candidate, index) =>
            (candidate.PropertyInfo!, (Expression)Expression.ArrayIndex(values, Expression.Constant(index))))]);
        var computed = Expression.Convert(Expression.Property(made, property), typeof(object));
        _compute = Expression.Lambda<Func<object?[], object?>>(computed, values).Compile();
    }

    /// <summary>The properties of which an object is made.</summary>
    public IReadOnlyList<IProperty> Properties { get; }

    /// <summary>Computes the value.</summary>
    /// <param name="values">The values of <see cref="Properties"/>.</param>
    public object? Compute(object?[] values) => _compute(values);
}
