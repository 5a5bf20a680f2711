namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>Takes the definition of an argument that all connections of a type have, and that stands for a filter.</summary>
public sealed class ConnectionArgumentDescriptor
{
    internal ConnectionArgumentDescriptor(string name, LambdaExpression property, FilterOperation operation)
    {
        Name = name;
        Operation = operation;
        Path = PathOf(property);
    }

    internal string Name { get; }

    internal FilterOperation Operation { get; }

    /// <summary>The properties on the way from an item to the value that is compared.</summary>
    internal IReadOnlyList<PropertyInfo> Path { get; }

    internal string? ConfiguredDescription { get; private set; }

    /// <summary>The name of the field of connections that counts the items without a value; null where there is none.</summary>
    internal string? CountName { get; private set; }

    internal string? CountDescription { get; private set; }

    /// <summary>Describes the argument, in Markdown.</summary>
    /// <param name="description">The description.</param>
    public ConnectionArgumentDescriptor Description(string description)
    {
        ConfiguredDescription = description;
        return this;
    }

    /// <summary>Adds a field to the connections: how many items the argument leaves out only because they have no value.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="description">Its description, in Markdown.</param>
    /// <exception cref="NotSupportedException">The argument is compared with a property of a related entity.</exception>
    public ConnectionArgumentDescriptor CountWithoutValue(string name, string description)
    {
        (CountName, CountDescription) = Path.Count == 1
            ? (name, description)
            : throw new NotSupportedException($"\"{name}\" cannot count what has no {Path[^1].Name}, which is not a property of the items themselves.");
        return this;
    }

    internal static List<PropertyInfo> PathOf(LambdaExpression property)
    {
        var path = new List<PropertyInfo>();
        var expression = property.Body;
        while (expression is MemberExpression { Member: PropertyInfo member })
        {
            path.Insert(0, member);
            expression = ((MemberExpression)expression).Expression;
        }

        return path.Count > 0 && expression is ParameterExpression
            ? path
            : throw new ArgumentException($"A path of properties is needed, such as x => x.Author.Name; it was given {property}.");
    }
}

/// <summary>A filter operation that an argument of its own can stand for.</summary>
public enum FilterOperation
{
    /// <summary>The property is one of the values of the argument; none of an empty list.</summary>
    In,

    /// <summary>The property is lower than the argument or equals it.</summary>
    LowerThanOrEqual,
}
