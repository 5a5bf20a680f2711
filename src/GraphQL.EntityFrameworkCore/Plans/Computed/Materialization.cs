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

/// <summary>A column of which an entity is made.</summary>
/// <param name="Path">The value objects on the way from the entity to the property.</param>
/// <param name="Property">The property of the column.</param>
internal sealed record MaterializedColumn(IReadOnlyList<IComplexProperty> Path, IProperty Property);

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
