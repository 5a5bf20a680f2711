namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>Takes the definition of a value that the connections of a type can aggregate: its minimum, its maximum, and where it is an integer its sum and average.</summary>
public sealed class AggregateDescriptor
{
    private readonly IReadOnlyList<PropertyInfo> _path;
    private string? _name;

    internal AggregateDescriptor(LambdaExpression value)
    {
        Value = value;
        _path = PropertyPath.Of(value);
    }

    /// <summary>Gives the value of an item.</summary>
    internal LambdaExpression Value { get; }

    internal PropertyInfo Property => _path[^1];

    internal string? ConfiguredDescription { get; private set; }

    /// <summary>Names the field of aggregates and groups; by default after the properties on the way, as in <c>quantityLow</c>.</summary>
    /// <param name="name">The name.</param>
    public AggregateDescriptor Name(string name)
    {
        _name = name;
        return this;
    }

    /// <summary>Describes the field, in Markdown; by default the summary of the property.</summary>
    /// <param name="description">The description.</param>
    public AggregateDescriptor Description(string description)
    {
        ConfiguredDescription = description;
        return this;
    }

    internal string GetName() => _name ?? Naming.ToCamelCase(string.Concat(_path.Select(property => property.Name)));
}
