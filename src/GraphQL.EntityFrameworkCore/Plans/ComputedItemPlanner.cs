namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Plans the items of a field that are computed from entities, and what lies below them.</summary>
/// <remarks>
/// Values and objects of computed items are read from memory. Entities among them are written from the rows of the entities that
/// the items are computed from, or from those that these refer to, so that they need no round trip of their own.
/// </remarks>
/// <param name="context">What the planners share.</param>
/// <param name="selections">Plans the fields of entities.</param>
/// <param name="entities">The entities that the items are computed from, and what is loaded with them.</param>
internal sealed class ComputedItemPlanner(PlanContext context, SelectionPlanner selections, EntityRows entities)
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
            : PlanEntity(items.Add(Link(ItemPath.Self, KeyOf(itemType), isNullable: false, places)), places, itemType, field);
    }

    /// <summary>Plans the groups of items, which are entities.</summary>
    /// <exception cref="PlanningException">The items are not among the entities.</exception>
    public GroupSource PlanGroups(MemoryLists lists, Type itemType, GroupArguments? arguments)
    {
        if (_places.Of(itemType) is not [var place, ..])
        {
            throw new PlanningException($"Computed objects of {itemType} are not grouped.");
        }

        var groups = new MemoryGroups(place.Rows, place.Entity, arguments, context.Plan);
        var index = context.Plan.Add(() => new MemoryGroupPlan(Batch, lists, KeyOf(itemType), new EntityPlace(place.Rows.Index, place.Column), groups.Build()));
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

        var link = items.Add(Link(path, KeyOf, reference.IsNullable, places));
        return new ReferenceOutput(field.EncodedName, PlanEntity(link, places, type, field), [link]);

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

    private LinkedOutput PlanEntity(int link, IReadOnlyList<RowPlace> places, Type clrType, SelectedField field) =>
        new(link, [.. places.Select(place => (place.Rows.Index, selections.PlanObject(place.Rows, place.Entity, clrType, field)))]);

    private static ItemLink Link(ItemPath path, Func<object, object?> key, bool isNullable, IReadOnlyList<RowPlace> places) =>
        new(path, key, isNullable, [.. places.Select(place => new EntityPlace(place.Rows.Index, place.Column))]);

    private Func<object, object?> KeyOf(Type itemType) => PropertyReader.Of(context.Schema.EntityOf(itemType).FindPrimaryKey()!.Properties[0].PropertyInfo!);
}
