using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;
using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Plans;
using Contested.GraphQL.Types;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>Plans the items of a field that are computed from entities, and what lies below them.</summary>
/// <remarks>
/// Values and objects of computed items are read from memory. Entities among them are written from the rows of the entities that
/// the items are computed from, or from those that these refer to, so that they need no round trip of their own.
/// </remarks>
/// <param name="planning">The operation.</param>
/// <param name="context">The schema.</param>
/// <param name="plan">The plan.</param>
/// <param name="selections">Plans the fields of entities.</param>
/// <param name="rows">The rows of the entities that the items are computed from.</param>
/// <param name="entity">The class of these entities.</param>
internal sealed class ComputedItemPlanner(
    PlanningContext planning, SchemaContext context, PlanBuilder plan, SelectionPlanner selections, RowSetBuilder rows, IEntityType entity)
{
    private readonly IProperty _entityKey = entity.FindPrimaryKey()!.Properties[0];

    /// <summary>Plans a list of items.</summary>
    /// <param name="origin">Where the items come from.</param>
    /// <param name="parentKey">The column of the parent's key in the parent's rows.</param>
    /// <param name="itemType">The class of the items.</param>
    /// <param name="field">The field with the list.</param>
    /// <exception cref="PlanningException">Something below the items is not planned.</exception>
    public ListOutput PlanList(ItemOrigin origin, int parentKey, Type itemType, SelectedField field)
    {
        var items = new ComputedRowSetBuilder(plan, rows.Batch, origin);
        var key = _entityKey.PropertyInfo!;
        ObjectOutput content = IsEntity(itemType)
            ? PlanEntity(items.Add(LinkTo(ItemPath.Self, PropertyReader.Of(key), isNullable: false)), itemType, field)
            : PlanObject(items, ItemPath.Self, itemType, field);
        return new ListOutput(field.EncodedName, content, new ItemRows(items.Index, parentKey, null));
    }

    private OneTypeOutput PlanObject(ComputedRowSetBuilder items, ItemPath path, Type clrType, SelectedField field)
    {
        var type = context.TypeOf(context.DefinitionOf(clrType)) as Types.ObjectType
            ?? throw new PlanningException($"Computed objects of different types, as {clrType} are, are not planned.");
        return new OneTypeOutput([.. planning.Collect(type, field).Select(selected => PlanField(items, path, type, selected))]);
    }

    private FieldOutput PlanField(ComputedRowSetBuilder items, ItemPath path, Types.ObjectType type, SelectedField field)
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
            CollectionSource { Binding: { } list } collection => PlanCollection(items, path, collection.Field, list, field),
            _ => throw new PlanningException($"The field {type.Name}.{field.Field.Name} of a computed object is not planned."),
        };
    }

    private ListOutput PlanCollection(
        ComputedRowSetBuilder items, ItemPath path, CollectionFieldDescriptor descriptor, CollectionBinding list, SelectedField field)
    {
        if (descriptor is { IsPaged: true } or { IsFiltered: true } or { IsSorted: true } or { Predicate: not null } or { Computation: not null })
        {
            throw new PlanningException($"The list {list.Property} of a computed object is not planned as it has arguments.");
        }

        var ownerKey = context.Binder.PrimaryKey(list.Navigation.DeclaringEntityType.ClrType);
        var origin = new ItemsInMemory(items.Index, path, list.Property, ownerKey);
        return PlanList(origin, ComputedRowSetBuilder.RowNumber, list.ItemType, field);
    }

    private ReferenceOutput PlanReference(ComputedRowSetBuilder items, ItemPath path, ReferenceBinding reference, SelectedField field)
    {
        var type = reference.Property.PropertyType;
        var foreignKey = PropertyReader.Of(reference.Navigation.ForeignKey.Properties[0].PropertyInfo!);
        var principalKey = PropertyReader.Of(reference.Navigation.ForeignKey.PrincipalKey.Properties[0].PropertyInfo!);
        var referred = PropertyReader.Of(reference.Property);
        if (IsEntity(type))
        {
            var link = items.Add(LinkTo(path, KeyOf, reference.IsNullable));
            return new ReferenceOutput(field.EncodedName, PlanEntity(link, type, field), [link]);
        }

        if (SameReference(reference.Navigation) is not { } navigation)
        {
            return PlanInMemory(items, path, reference, owner => foreignKey(owner) is null, field);
        }

        var property = navigation.ForeignKey.Properties[0];
        var column = rows.Add(plan.Columns.Create(rows.Scope.First.Column(property), property));
        var index = items.Add(new ItemLink(path, KeyOf, reference.IsNullable, rows.Index, column));
        var content = selections.PlanObject(rows, rows.Scope.First.Follow(navigation), type, field);
        return new ReferenceOutput(field.EncodedName, new LinkedOutput(rows.Index, index, content), [index]);

        object? KeyOf(object owner) =>
            referred(owner) is { } principal ? principalKey(principal) : foreignKey(owner);
    }

    private ReferenceOutput PlanInMemory(
        ComputedRowSetBuilder items, ItemPath path, FieldBinding binding, Func<object, bool> mayBeMissing, SelectedField field)
    {
        var presence = items.Add(new ItemPresence(path, binding.Property, mayBeMissing));
        var content = PlanObject(items, path.Then(binding.Property), binding.Property.PropertyType, field);
        return new ReferenceOutput(field.EncodedName, content, [presence]);
    }

    private LinkedOutput PlanEntity(int link, Type clrType, SelectedField field) =>
        new(rows.Index, link, selections.PlanObject(rows, rows.Scope.First, clrType, field));

    private ItemLink LinkTo(ItemPath path, Func<object, object?> key, bool isNullable)
    {
        var column = rows.Add(plan.Columns.Create(rows.Scope.First.Column(_entityKey), _entityKey));
        return new ItemLink(path, key, isNullable, rows.Index, column);
    }

    private bool IsEntity(Type clrType) => clrType.IsAssignableFrom(entity.ClrType) || entity.ClrType.IsAssignableFrom(clrType);

    /// <summary>The reference of the entities to what a computed item refers to: that of the same name, or else the only one to the class.</summary>
    private INavigation? SameReference(INavigation reference)
    {
        var candidates = entity.GetNavigations()
            .Where(navigation => navigation.IsOnDependent && navigation.ForeignKey.PrincipalKey == reference.ForeignKey.PrincipalKey)
            .ToList();
        return candidates.Find(navigation => navigation.Name == reference.Name) ?? (candidates is [var only] ? only : null);
    }
}
