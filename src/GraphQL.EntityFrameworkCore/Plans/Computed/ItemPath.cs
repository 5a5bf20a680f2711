using System.Reflection;
using Contested.GraphQL.EntityFrameworkCore.Bindings;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>The properties that lead from an object in memory to another one.</summary>
internal sealed class ItemPath
{
    private readonly IReadOnlyList<Func<object, object?>> _properties;

    private ItemPath(IReadOnlyList<Func<object, object?>> properties) => _properties = properties;

    /// <summary>The object itself.</summary>
    public static ItemPath Self { get; } = new([]);

    /// <summary>One property further.</summary>
    public ItemPath Then(PropertyInfo property) => new([.. _properties, PropertyReader.Of(property)]);

    /// <summary>Gives what the path leads to; null where one of the properties is.</summary>
    public object? Of(object item) => _properties.Aggregate((object?)item, (value, read) => value is null ? null : read(value));
}
