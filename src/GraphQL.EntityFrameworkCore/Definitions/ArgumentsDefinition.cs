namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>The arguments that a class of <see cref="FieldArguments"/> stands for. There is one definition of a class.</summary>
internal sealed class ArgumentsDefinition
{
    private static readonly ConcurrentDictionary<Type, ArgumentsDefinition> Known = new();

    private readonly Func<IReadOnlyList<object?>, FieldArguments> _create;

    private ArgumentsDefinition(Type type)
    {
        Type = type;
        Properties =
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.CanWrite)
                .OrderBy(property => DepthOf(property.DeclaringType!))
                .ThenBy(property => property.MetadataToken),
        ];
        _create = Compile();
    }

    /// <summary>The class.</summary>
    public Type Type { get; }

    /// <summary>The properties that stand for arguments, in the order of the schema: those of a superclass first.</summary>
    public IReadOnlyList<PropertyInfo> Properties { get; }

    /// <summary>Gives the definition of a class.</summary>
    /// <exception cref="NotSupportedException">The class has no constructor without parameters.</exception>
    public static ArgumentsDefinition Of(Type type) => Known.GetOrAdd(type, key => new ArgumentsDefinition(key));

    /// <summary>The name of the argument that a property stands for.</summary>
    public static string NameOf(PropertyInfo property) => Naming.ToCamelCase(property.Name);

    /// <summary>The type of the items of a property with a list; null where it has one value.</summary>
    public static Type? ElementTypeOf(PropertyInfo property) =>
        property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? type.GetGenericArguments()[0]
            : null;

    /// <summary>Makes an object.</summary>
    /// <param name="values">The coerced values of the arguments, in the order of <see cref="Properties"/>; null where there is none.</param>
    public FieldArguments Create(IReadOnlyList<object?> values) => _create(values);

    public override string ToString() => Type.Name;

    private static int DepthOf(Type type) => type.BaseType is { } parent ? DepthOf(parent) + 1 : 0;

    private static T[] ListOf<T>(object items) => [.. ((IEnumerable<object?>)items).Cast<T>()];

    private Func<IReadOnlyList<object?>, FieldArguments> Compile()
    {
        if (Type.GetConstructor(Type.EmptyTypes) is null)
        {
            throw new NotSupportedException($"{Type} has no public constructor without parameters, so it cannot hold the arguments of a field.");
        }

        var values = Expression.Parameter(typeof(IReadOnlyList<object?>), "values");
        var made = Expression.Variable(Type, "made");
        var assigned = Properties.Select((property, index) =>
        {
            var value = Expression.Property(values, typeof(IReadOnlyList<object?>).GetProperty("Item")!, Expression.Constant(index));
            var fitting = ElementTypeOf(property) is { } element
                ? Expression.Call(typeof(ArgumentsDefinition), nameof(ListOf), [element], value)
                : (Expression)value;
            return Expression.IfThen(
                Expression.NotEqual(value, Expression.Constant(null)),
                Expression.Assign(Expression.Property(made, property), Expression.Convert(fitting, property.PropertyType)));
        });
        var body = Expression.Block([made], [Expression.Assign(made, Expression.New(Type)), .. assigned, made]);
        return Expression.Lambda<Func<IReadOnlyList<object?>, FieldArguments>>(body, values).Compile();
    }
}
