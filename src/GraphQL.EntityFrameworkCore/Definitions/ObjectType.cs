namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>Defines the object type that shows an entity, or a value inside one.</summary>
/// <typeparam name="TEntity">The class of the entity.</typeparam>
public abstract class ObjectType<TEntity> : ComplexTypeDefinition
    where TEntity : class
{
    internal sealed override Type ClrType => typeof(TEntity);

    internal sealed override bool IsInterface => false;

    /// <summary>Says what the type shows of the entity.</summary>
    /// <param name="descriptor">Takes the definition.</param>
    protected abstract void Configure(ComplexTypeDescriptor<TEntity> descriptor);

    internal sealed override void Configure() => Configure(new ComplexTypeDescriptor<TEntity>(this));
}

/// <summary>Defines the interface type that shows an abstract entity; the types of its subclasses get its fields.</summary>
/// <typeparam name="TEntity">The class of the entity.</typeparam>
public abstract class InterfaceType<TEntity> : ComplexTypeDefinition
    where TEntity : class
{
    internal sealed override Type ClrType => typeof(TEntity);

    internal sealed override bool IsInterface => true;

    /// <summary>Says what the type shows of the entity.</summary>
    /// <param name="descriptor">Takes the definition.</param>
    protected abstract void Configure(ComplexTypeDescriptor<TEntity> descriptor);

    internal sealed override void Configure() => Configure(new ComplexTypeDescriptor<TEntity>(this));
}
