namespace Contested.GraphQL.Types;

/// <summary>
/// Gives the values of a field. A resolver is called once for all objects of a level of the response, so that a source of
/// data can be asked once for all of them.
/// </summary>
/// <remarks>
/// Specification: 6.4.2 Value Resolution. Subclasses that say where their values come from, rather than compute them, let a
/// planner turn a whole operation into fewer requests to the source.
/// </remarks>
public abstract class FieldResolver
{
    /// <summary>Gives the entry or property of the parent with the name of the field.</summary>
    public static FieldResolver Default { get; } = new DefaultResolver();

    /// <summary>Gives the values of the field for all parents of a batch.</summary>
    /// <param name="batch">The parents and arguments, and the place for the values.</param>
    /// <remarks>An exception becomes an error of the field of every parent that has no value yet.</remarks>
    public abstract ValueTask ResolveAsync(FieldBatch batch);

    /// <summary>Makes a resolver of a function of one parent.</summary>
    /// <param name="resolve">Gives the value; what it throws becomes an error of the field of that parent.</param>
    /// <typeparam name="TParent">What the resolver of the parent field returned.</typeparam>
    public static FieldResolver From<TParent>(Func<TParent, object?> resolve) =>
        new DelegateResolver((parent, _) => new ValueTask<object?>(resolve((TParent)parent!)));

    /// <summary>Makes a resolver of a function of one parent and the arguments.</summary>
    /// <param name="resolve">Gives the value; what it throws becomes an error of the field of that parent.</param>
    /// <typeparam name="TParent">What the resolver of the parent field returned.</typeparam>
    public static FieldResolver From<TParent>(Func<TParent, FieldBatch, object?> resolve) =>
        new DelegateResolver((parent, batch) => new ValueTask<object?>(resolve((TParent)parent!, batch)));

    /// <summary>Makes a resolver of an asynchronous function of one parent and the arguments.</summary>
    /// <param name="resolve">Gives the value; what it throws becomes an error of the field of that parent.</param>
    /// <typeparam name="TParent">What the resolver of the parent field returned.</typeparam>
    public static FieldResolver FromAsync<TParent>(Func<TParent, FieldBatch, ValueTask<object?>> resolve) =>
        new DelegateResolver((parent, batch) => resolve((TParent)parent!, batch));

    /// <summary>Makes a resolver of a function of all parents of a level.</summary>
    /// <param name="resolve">Sets the values of the batch.</param>
    public static FieldResolver FromBatch(Func<FieldBatch, ValueTask> resolve) => new BatchDelegateResolver(resolve);
}
