namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>The definition of a type with fields over a class of the model.</summary>
public abstract class ComplexTypeDefinition
{
    private protected ComplexTypeDefinition()
    {
    }

    internal abstract Type ClrType { get; }

    internal abstract bool IsInterface { get; }

    internal string? ConfiguredName { get; set; }

    internal string? ConfiguredPluralName { get; set; }

    internal string? ConfiguredDescription { get; set; }

    /// <summary>The name of the type; that of the class unless configured.</summary>
    internal string Name => ConfiguredName ?? ClrType.Name;

    /// <summary>The name of several, in connections; the name with an "s" unless configured.</summary>
    internal string PluralName => ConfiguredPluralName ?? Name + "s";

    internal List<FieldDescriptor> Fields { get; } = [];

    /// <summary>The property behind the global identifier; null where the type is not a node.</summary>
    internal LambdaExpression? NodeKey { get; set; }

    /// <summary>The arguments of all connections of the type; null where they have none of their own.</summary>
    internal ConnectionArguments? ConnectionArguments { get; set; }

    /// <summary>What the connections of the type can aggregate.</summary>
    internal List<AggregateDescriptor> Aggregates { get; } = [];

    /// <summary>What the connections of the type can group by.</summary>
    internal List<GroupDescriptor> Groups { get; } = [];

    internal abstract void Configure();
}
