namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Plans the items of a field that are computed from entities, and what lies below them.</summary>
/// <remarks>
/// Values and objects of computed items are read from memory. Entities among them are written from the rows of the entities that
/// the items are computed from, or from those that these refer to, so that they need no round trip of their own; or else they, and
/// what lies below, are read apart by the keys that are shown, so that nothing is read for those that are not.
/// </remarks>
/// <param name="context">What the planners share.</param>
/// <param name="selections">Plans the fields of entities.</param>
/// <param name="entities">The entities that the items are computed from, and what is loaded with them.</param>
/// <param name="isApart">Whether entities are read apart, one round trip later.</param>
internal sealed class ComputedItemPlanner(PlanContext context, SelectionPlanner selections, EntityRows entities, bool isApart = false)
{
    private readonly RowPlaces _places = new(entities);

    /// <summary>After which round trip the items are known, from 0 on.</summary>
    public int Batch => entities.Rows.Batch;

    /// <summary>Plans a list of items.</summary>
    /// <param name="origin">Where the items come from.</param>
    /// <param name="parentKey">The column of the parent's key in the parent's rows.</param>
    /// <param name="itemType">The class of the items.</param>
    /// <param name="field">The field with the list.</param>
    /// <exception cref="PlanningException">Something below the items is not planned.</exception>
    public ListOutput PlanList(ItemOrigin origin, int parentKey, Type itemType, SelectedField field)
    {
        var items = new ItemRowsBuilder(context.Plan, Batch, origin);
        context.Plan.Require(new RowsAtMost(items.Index, context.Schema.Options.MaxListSize));
        return new ListOutput(field.EncodedName, PlanItem(items, itemType, field), new ItemRows(items.Index, parentKey));
    }

    /// <summary>Plans the items of a list or connection.</summary>
    /// <param name="items">Their rows.</param>
    /// <param name="itemType">The class of the items.</param>
    /// <param name="field">The field with the items.</param>
    /// <exception cref="PlanningException">Something below the items is not planned.</exception>
    public ObjectOutput PlanItem(ItemRowsBuilder items, Type itemType, SelectedField field)
    {
        var places = _places.Of(itemType);
        return places.Count == 0
            ? PlanObject(items, ItemPath.Self, itemType, field)
            : PlanEntity(items, new EntityLink(ItemPath.Self, KeyOf(itemType), IsNullable: false, PrimaryKey(itemType), places), itemType, field).Content;
    }

    /// <summary>Plans the groups of items, which are entities.</summary>
    /// <exception cref="PlanningException">The items are not among the entities.</exception>
    public GroupSource PlanGroups(ItemLists lists, Type itemType, GroupArguments? arguments)
    {
        if (_places.Of(itemType) is not [var known, ..])
        {
            throw new PlanningException($"Computed objects of {itemType} are not grouped.");
        }

        var place = isApart ? PlaceOf(lists, itemType) : known();
        var groups = new MemoryGroups(place.Rows, place.Entity, arguments, context.Plan);
        var index = context.Plan.Add(() => new MemoryGroupPlan(place.Rows.Batch, lists, KeyOf(itemType), new EntityPlace(place.Rows.Index, place.Column), groups.Build()));
        return new MemoryGroupSource(index, groups, place, selections);
    }

    private OneTypeOutput PlanObject(ItemRowsBuilder items, ItemPath path, Type clrType, SelectedField field)
    {
        var type = context.TypeOf(context.Schema.DefinitionOf(clrType)) as ObjectType
            ?? throw new PlanningException($"Computed objects of different types, as {clrType} are, are not planned.");
        return new OneTypeOutput([.. context.Planning.Collect(type, field).Select(selected => PlanField(items, path, type, selected))]);
    }

    private FieldOutput PlanField(ItemRowsBuilder items, ItemPath path, ObjectType type, SelectedField field)
    {
        if (ReferenceEquals(field.Field, MetaFields.TypeName))
        {
            return new ConstantOutput(field.EncodedName, type.Name);
        }

        return field.Field.Source switch
        {
            BoundSource { Binding: ReferenceBinding reference } => PlanReference(items, path, reference, field),
            BoundSource { Binding: ValueObjectBinding value } => PlanInMemory(items, path, value, _ => value.IsNullable, field),
            BoundSource bound => new SerializedOutput(field.EncodedName, items.Add(new ItemValue(path, bound.Binding.Property, field.Field.Type))),
            CollectionSource { Binding: { } list } collection => PlanCollection(items, path, collection, list, field),
            _ => throw new PlanningException($"The field {type.Name}.{field.Field.Name} of a computed object is not planned."),
        };
    }

    private FieldOutput PlanCollection(ItemRowsBuilder items, ItemPath path, CollectionSource source, CollectionBinding list, SelectedField field)
    {
        if (!source.Field.CanBeInMemory)
        {
            throw new PlanningException($"The list {list.Property} of a computed object is not planned as it has arguments.");
        }

        var query = context.Queries.ReadInMemory(source, context.ArgumentsOf(field));
        var ownerKey = context.Schema.Binder.PrimaryKey(list.Navigation.DeclaringEntityType.ClrType);
        var lists = new MemoryLists(items.Index, path, list.Property, ownerKey);
        return query.Page is null
            ? PlanList(new ListedItems(lists, query), ItemRowsBuilder.RowNumber, list.ItemType, field)
            : new PagePlanner(context.Planning, new MemoryContent(context, this, lists, source, query)).PlanConnection(field);
    }

    private ReferenceOutput PlanReference(ItemRowsBuilder items, ItemPath path, ReferenceBinding reference, SelectedField field)
    {
        var type = reference.Property.PropertyType;
        var foreignKey = PropertyReader.Of(reference.Navigation.ForeignKey.Properties[0].PropertyInfo!);
        var principalKey = PropertyReader.Of(reference.Navigation.ForeignKey.PrincipalKey.Properties[0].PropertyInfo!);
        var referred = PropertyReader.Of(reference.Property);
        var places = _places.Of(reference.Navigation, type);
        if (places.Count == 0)
        {
            return PlanInMemory(items, path, reference, owner => foreignKey(owner) is null, field);
        }

        var link = new EntityLink(path, KeyOf, reference.IsNullable, reference.Navigation.ForeignKey.PrincipalKey.Properties[0], places);
        var (content, column) = PlanEntity(items, link, type, field);
        return new ReferenceOutput(field.EncodedName, content, [column]);

        object? KeyOf(object owner) =>
            referred(owner) is { } principal ? principalKey(principal) : foreignKey(owner);
    }

    private ReferenceOutput PlanInMemory(
        ItemRowsBuilder items, ItemPath path, FieldBinding binding, Func<object, bool> mayBeMissing, SelectedField field)
    {
        var presence = items.Add(new ItemPresence(path, binding.Property, mayBeMissing));
        var content = PlanObject(items, path.Then(binding.Property), binding.Property.PropertyType, field);
        return new ReferenceOutput(field.EncodedName, content, [presence]);
    }

    private (ObjectOutput Content, int Column) PlanEntity(ItemRowsBuilder items, EntityLink link, Type clrType, SelectedField field)
    {
        if (isApart)
        {
            var (apart, key) = ReadApart(items, link);
            return (new KeyedOutput(key, apart.Index, selections.PlanObject(apart, apart.Scope.First, clrType, field)), key);
        }

        var places = link.Places.Select(place => place()).ToList();
        var column = items.Add(new ItemLink(link.Owner, link.Key, link.IsNullable, [.. places.Select(place => new EntityPlace(place.Rows.Index, place.Column))]));
        return (
            new LinkedOutput(column, [.. places.Select(place => (place.Rows.Index, selections.PlanObject(place.Rows, place.Entity, clrType, field)))]),
            column);
    }

    private (RowSetBuilder Rows, int Column) ReadApart(ItemRowsBuilder items, EntityLink link)
    {
        var column = items.Add(new ItemKey(link.Owner, link.Key, link.IsNullable));
        var keys = new RowKeys(items.Index, column, context.Plan.Dialect);
        var parents = new ParentKeys(keys.Rows, link.KeyProperty, Batch + 1, keys);
        var rows = new RowSetBuilder(context.Plan, new KeyedEntities(parents, (IEntityType)link.KeyProperty.DeclaringType), null, parents);
        context.Plan.Require(new KeysExist(items.Index, column, rows.Index));
        return (rows, column);
    }

    /// <summary>Reads all items of lists apart.</summary>
    private RowPlace PlaceOf(ItemLists lists, Type itemType)
    {
        var all = new ItemRowsBuilder(context.Plan, Batch, new ListedItems(lists, MemoryQuery.All));
        var key = PrimaryKey(itemType);
        var (rows, _) = ReadApart(all, new EntityLink(ItemPath.Self, KeyOf(itemType), IsNullable: false, key, []));
        return new RowPlace(rows, rows.Scope.First, rows.Add(rows.Scope.First, key).Index);
    }

    private Func<object, object?> KeyOf(Type itemType) => PropertyReader.Of(PrimaryKey(itemType).PropertyInfo!);

    private IProperty PrimaryKey(Type itemType) => context.Schema.EntityOf(itemType).FindPrimaryKey()!.Properties[0];

    /// <summary>How computed objects lead to an entity.</summary>
    /// <param name="Owner">Leads to the object that refers to the entity, or is it.</param>
    /// <param name="Key">Gives the key of the entity; null where there is none.</param>
    /// <param name="IsNullable">Whether there may be none.</param>
    /// <param name="KeyProperty">The property of the key.</param>
    /// <param name="Places">Where the entity may be found.</param>
    private sealed record EntityLink(
        ItemPath Owner, Func<object, object?> Key, bool IsNullable, IProperty KeyProperty, IReadOnlyList<Func<RowPlace>> Places);
}
