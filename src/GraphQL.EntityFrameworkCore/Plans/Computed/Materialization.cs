using System.Linq.Expressions;
using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.Execution.Plans;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>Makes entities of a class of their columns, as EF Core does where no related entities are asked for.</summary>
internal sealed class Materialization
{
    private readonly List<MaterializedColumn> _columns = [];
    private readonly ParameterExpression _values = Expression.Parameter(typeof(object?[]), "values");
    private readonly Func<object?[], object> _make;

    /// <summary>Prepares it.</summary>
    /// <param name="type">The entity.</param>
    /// <exception cref="PlanningException">There is no way to make such an entity of columns.</exception>
    public Materialization(IEntityType type) => _make = Expression.Lambda<Func<object?[], object>>(Make(type, []), _values).Compile();

    /// <summary>The columns of which an entity is made.</summary>
    public IReadOnlyList<MaterializedColumn> Columns => _columns;

    /// <summary>Makes an entity.</summary>
    /// <param name="values">The values of <see cref="Columns"/>.</param>
    public object Make(object?[] values) => _make(values);

    private Expression Make(ITypeBase type, IReadOnlyList<IComplexProperty> path) => Construction.Of(type.ClrType,
    [
        .. type.GetProperties().Where(property => property.PropertyInfo is not null).Select(property => (property.PropertyInfo!, Value(property, path))),
        .. type.GetComplexProperties().Select(complex => (complex.PropertyInfo!, ValueObject(complex, [.. path, complex]))),
    ]);

    private Expression ValueObject(IComplexProperty complex, IReadOnlyList<IComplexProperty> path)
    {
        if (complex.IsCollection)
        {
            throw new PlanningException($"The list {complex.Name} is not in columns.");
        }

        var made = Expression.Convert(Make(complex.ComplexType, path), typeof(object));
        return complex.IsNullable
            ? Expression.Condition(
                ValueObjectPresence.PropertiesOf(complex.ComplexType.GetProperties())
                    .Select(property => (Expression)Expression.NotEqual(Value(property, path), Expression.Constant(null)))
                    .Aggregate(Expression.OrElse),
                made,
                Expression.Constant(null))
            : made;
    }

    private Expression Value(IProperty property, IReadOnlyList<IComplexProperty> path)
    {
        var index = _columns.FindIndex(column => column.Property == property && column.Path.SequenceEqual(path));
        if (index < 0)
        {
            index = _columns.Count;
            _columns.Add(new MaterializedColumn(path, property));
        }

        var value = Expression.ArrayIndex(_values, Expression.Constant(index));
        return property.IsPrimitiveCollection ? List(value, property) : value;
    }

    /// <summary>A list of the class that the property has, of the array that is read.</summary>
    private static Expression List(Expression array, IProperty property)
    {
        var element = property.GetElementType()!.ClrType;
        if (property.ClrType.IsAssignableFrom(element.MakeArrayType()))
        {
            return array;
        }

        var items = Expression.Convert(array, typeof(IEnumerable<>).MakeGenericType(element));
        return property.ClrType.IsAssignableFrom(typeof(List<>).MakeGenericType(element))
            ? Expression.Condition(
                Expression.Equal(array, Expression.Constant(null)),
                Expression.Constant(null),
                Expression.Convert(Expression.Call(typeof(Enumerable), nameof(Enumerable.ToList), [element], items), typeof(object)))
            : throw new PlanningException($"{property.ClrType} is not a list that is known here.");
    }
}
