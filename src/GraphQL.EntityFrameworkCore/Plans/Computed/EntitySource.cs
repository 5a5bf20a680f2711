namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>Entities that are made of the rows of a statement.</summary>
internal class EntitySource
{
    private readonly EntityReader _reader;
    private readonly Func<object, object?>? _key;
    private readonly IEntityType _root;

    /// <summary>Describes entities.</summary>
    /// <param name="reader">Makes them of rows.</param>
    /// <param name="type">Their class.</param>
    /// <param name="related">What is loaded with them.</param>
    public EntitySource(EntityReader reader, IEntityType type, IReadOnlyList<RelatedSource> related)
    {
        _reader = reader;
        _root = type.GetRootType();
        _key = type.FindPrimaryKey()!.Properties is [{ PropertyInfo: { } key }] ? PropertyReader.Of(key) : null;
        Related = related;
    }

    /// <summary>The index of the row set of the statement.</summary>
    public int RowSet => _reader.RowSet;

    /// <summary>What is loaded with the entities.</summary>
    public IReadOnlyList<RelatedSource> Related { get; }

    /// <summary>Makes the entity of a row.</summary>
    /// <returns>The entity, and what tells it apart from all others; null where its key has several properties.</returns>
    public (object Entity, (IEntityType Type, object Key)? Identity) Read(RowBuffer rows, int row)
    {
        var entity = _reader.Read(rows, row);
        return (entity, _key is null ? null : (_root, _key(entity)!));
    }
}

/// <summary>Entities that are loaded with others by a navigation of these.</summary>
internal sealed class RelatedSource : EntitySource
{
    private readonly INavigationBase _navigation;
    private readonly Func<object, object?> _ownerKey;
    private readonly Action<object, object>? _set;
    private readonly Action<object, object>? _setOwner;

    /// <summary>Describes entities.</summary>
    /// <param name="navigation">The navigation.</param>
    /// <param name="ownerKey">The property of an owner by whose value the rows are found.</param>
    /// <param name="reader">Makes the entities of rows.</param>
    /// <param name="related">What is loaded with them.</param>
    public RelatedSource(INavigationBase navigation, PropertyInfo ownerKey, EntityReader reader, IReadOnlyList<RelatedSource> related)
        : base(reader, navigation.TargetEntityType, related)
    {
        _navigation = navigation;
        _ownerKey = PropertyReader.Of(ownerKey);
        _set = navigation.IsCollection ? null : PropertyWriter.Of(navigation.PropertyInfo!);
        _setOwner = navigation is INavigation { IsCollection: true, Inverse.PropertyInfo: { CanWrite: true } inverse } ? PropertyWriter.Of(inverse) : null;
    }

    /// <summary>Whether an object has the navigation, which may be that of a subclass.</summary>
    public bool IsOf(object owner) => _navigation.DeclaringEntityType.ClrType.IsInstanceOfType(owner);

    /// <summary>Gives the rows of the entities that an owner has.</summary>
    public RowRange Of(object owner, RowBuffer rows) => _ownerKey(owner) is { } key ? rows.Of(Cell.OfKey(key)) : default;

    /// <summary>Sets the navigation of an owner to an entity, or adds the entity to it.</summary>
    public void Set(object owner, object entity)
    {
        if (_set is not null)
        {
            _set(owner, entity);
            return;
        }

        _navigation.GetCollectionAccessor()!.Add(owner, entity, forMaterialization: true);
        _setOwner?.Invoke(entity, owner);
    }
}
