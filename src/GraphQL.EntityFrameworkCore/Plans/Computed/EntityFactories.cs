namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>What makes entities of columns, and computes their properties, compiled once for a schema.</summary>
internal sealed class EntityFactories(SchemaModel schema)
{
    private readonly ConcurrentDictionary<(Type ClrType, PropertyInfo Property), Computation> _computations = new();
    private readonly ConcurrentDictionary<IEntityType, Materialization> _materializations = new();

    /// <summary>Gives what computes a property that is not in the database.</summary>
    public Computation ComputationOf(Type clrType, PropertyInfo property) =>
        _computations.GetOrAdd((clrType, property), key => new Computation(schema.Binder.FindType(key.ClrType), key.Property));

    /// <summary>Gives what makes entities of their columns.</summary>
    public Materialization MaterializationOf(IEntityType type) => _materializations.GetOrAdd(type, key => new Materialization(key));
}
