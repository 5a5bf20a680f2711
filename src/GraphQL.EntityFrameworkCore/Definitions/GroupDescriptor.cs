namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>Takes the definition of a key by which the connections of a type can group their items.</summary>
public sealed class GroupDescriptor
{
    internal GroupDescriptor(string name, LambdaExpression value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name among those to group by, such as <c>CLAIMANT</c>.</summary>
    internal string Name { get; }

    /// <summary>Gives the key of an item.</summary>
    internal LambdaExpression Value { get; }

    internal string? ConfiguredDescription { get; private set; }

    /// <summary>Describes the key, in Markdown; by default the summary of the property.</summary>
    /// <param name="description">The description.</param>
    public GroupDescriptor Description(string description)
    {
        ConfiguredDescription = description;
        return this;
    }

    /// <summary>The name of the field of a group's key, such as <c>claimant</c>.</summary>
    internal string GetFieldName() =>
        Naming.ToCamelCase(string.Concat(Name.Split('_').Select(word => word[..1].ToUpperInvariant() + word[1..].ToLowerInvariant())));
}
