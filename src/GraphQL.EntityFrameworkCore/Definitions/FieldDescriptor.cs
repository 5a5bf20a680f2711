namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>Takes the definition of a field over a property of the model.</summary>
public class FieldDescriptor
{
    internal FieldDescriptor(LambdaExpression? property) => Property = property is null ? null : PropertyOf(property);

    internal PropertyInfo? Property { get; }

    internal string? ConfiguredName { get; private set; }

    internal string? ConfiguredDescription { get; private set; }

    /// <summary>Names the field; by default the property in camel case.</summary>
    /// <param name="name">The name.</param>
    public FieldDescriptor Name(string name)
    {
        ConfiguredName = name;
        return this;
    }

    /// <summary>Describes the field, in Markdown; by default the summary of the property.</summary>
    /// <param name="description">The description.</param>
    public FieldDescriptor Description(string description)
    {
        ConfiguredDescription = description;
        return this;
    }

    internal string GetName() => ConfiguredName ?? Naming.ToCamelCase(Property!.Name);

    private static PropertyInfo PropertyOf(LambdaExpression expression)
    {
        var body = expression.Body is UnaryExpression { NodeType: ExpressionType.Convert } conversion ? conversion.Operand : expression.Body;
        return body is MemberExpression { Member: PropertyInfo property, Expression: ParameterExpression }
            ? property
            : throw new ArgumentException($"A field needs a property of its entity, such as x => x.Name; it was given {expression}.");
    }
}

/// <summary>The definition of a root field with one entity.</summary>
internal sealed class SingleFieldDescriptor(Type itemType, LambdaExpression? key) : FieldDescriptor(key)
{
    public Type ItemType { get; } = itemType;

    /// <summary>The property that the argument of the field is compared with; null where there is only one entity.</summary>
    public PropertyInfo? Key => Property;
}

/// <summary>The definition of a field with the number of all entities of a class that satisfy a condition.</summary>
internal sealed class CountFieldDescriptor(Type itemType, LambdaExpression? predicate) : FieldDescriptor(null)
{
    public Type ItemType { get; } = itemType;

    /// <summary>The condition; null where all are counted.</summary>
    public LambdaExpression? Predicate { get; } = predicate;
}

/// <summary>The definition of a root field that searches.</summary>
internal sealed class SearchFieldDescriptor(SearchIndex index) : FieldDescriptor(null)
{
    public SearchIndex Index { get; } = index;
}
