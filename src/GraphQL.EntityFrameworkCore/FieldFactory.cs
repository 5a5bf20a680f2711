using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Resolvers;
using Contested.GraphQL.EntityFrameworkCore.Search;
using Contested.GraphQL.EntityFrameworkCore.Sources;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore;

/// <summary>Makes the fields of types and of the root.</summary>
internal sealed class FieldFactory(SchemaContext context)
{
    /// <summary>Makes a field of a type over a class.</summary>
    public FieldDefinition Create(ComplexTypeDefinition owner, FieldDescriptor field)
    {
        if (field is CountFieldDescriptor count)
        {
            return Count(count);
        }

        var binding = context.Binder.Bind(owner.ClrType, field.Property!);
        return binding switch
        {
            CollectionBinding collection => Collection(
                (CollectionFieldDescriptor)field,
                NavigationSource(owner, collection),
                new CollectionSource((CollectionFieldDescriptor)field, collection),
                Describe(field),
                owner),
            ReferenceBinding reference => Field(
                field,
                binding,
                Nullable(context.TypeOf(context.DefinitionOf(field.Property!.PropertyType)), reference.IsNullable),
                ReferenceResolver(reference)),
            ValueObjectBinding value => Field(
                field,
                binding,
                Nullable(context.TypeOf(context.DefinitionOf(field.Property!.PropertyType)), value.IsNullable),
                new ValueResolver(field.Property)),
            PrimitiveCollectionBinding list => Field(
                field,
                binding,
                new NonNullType(new ListType(new NonNullType(context.Leafs.Get(list.ElementType)))),
                new ValueResolver(list.Property)),
            _ => Field(
                field,
                binding,
                Nullable(context.Leafs.Get(field.Property!.PropertyType), binding is ColumnBinding { IsNullable: true } or ComputedBinding { IsNullable: true }),
                new ValueResolver(field.Property)),
        };
    }

    /// <summary>Makes a field of the root of queries.</summary>
    public FieldDefinition CreateRoot(FieldDescriptor field) => field switch
    {
        SingleFieldDescriptor single => Single(single),
        CountFieldDescriptor count => Count(count),
        SearchFieldDescriptor search => new SearchTypes(context).Field(search),
        CollectionFieldDescriptor collection => Collection(
            collection,
            Activator.CreateInstance(typeof(RootSource<>).MakeGenericType(collection.ItemType))!,
            new CollectionSource(collection, null),
            collection.ConfiguredDescription),
        _ => throw new NotSupportedException($"The field \"{field.GetName()}\" cannot stand at the root."),
    };

    private FieldDefinition Field(FieldDescriptor field, FieldBinding binding, GraphQLType type, FieldResolver resolver) =>
        new(field.GetName(), type) { Description = Describe(field), Source = new BoundSource(binding), Resolver = resolver };

    private static FieldDefinition Count(CountFieldDescriptor field) =>
        new(field.GetName(), new NonNullType(SpecifiedScalars.Int))
        {
            Description = field.ConfiguredDescription,
            Cost = SchemaContext.StatementCost,
            Source = new CountSource(field.ItemType),
            Resolver = Resolver(typeof(CountResolver<>), [field.ItemType]),
        };

    private FieldDefinition Single(SingleFieldDescriptor field)
    {
        var type = context.TypeOf(context.DefinitionOf(field.ItemType));
        var argument = field.Key is null ? null : Naming.ToCamelCase(field.Key.Name);
        return new FieldDefinition(
            field.GetName(),
            Nullable(type, field.Key is not null),
            argument is null
                ? []
                : [new(argument, new NonNullType(SpecifiedScalars.String)) { Description = context.Documentation.Summary(field.Key!) }])
        {
            Description = field.ConfiguredDescription,
            Cost = SchemaContext.StatementCost,
            Source = new SingleSource(field),
            Resolver = Resolver(typeof(SingleResolver<>), [field.ItemType], field.Key, argument),
        };
    }

    private FieldDefinition Collection(
        CollectionFieldDescriptor field, object items, CollectionSource source, string? description, ComplexTypeDefinition? owner = null)
    {
        var definition = context.DefinitionOf(field.ItemType);
        GraphQLType type = field.IsPaged
            ? context.Connections.For(definition)
            : new NonNullType(new ListType(new NonNullType(context.TypeOf(definition))));
        return new FieldDefinition(field.GetName(), type, Arguments(field, definition))
        {
            Description = description,
            Cost = field.IsPaged ? SchemaContext.StatementCost : null,
            ListSize = field.IsPaged ? context.PageSize : context.ListSize,
            Source = source,
            Resolver = Computed(owner, field, Resolver(typeof(CollectionResolver<>), [field.ItemType], items, source, definition, context)),
        };
    }

    private FieldResolver Computed(ComplexTypeDefinition? owner, CollectionFieldDescriptor field, FieldResolver stored)
    {
        if (field.Computation is not { } computation)
        {
            return stored;
        }

        var source = owner is not null && context.Binder.Bind(owner.ClrType, computation.Source.Property!) is CollectionBinding binding
            ? NavigationSource(owner, binding)
            : throw new NotSupportedException($"The field \"{field.GetName()}\" is computed from {computation.Source.Property}, which is not a navigation of its parent.");
        return Resolver(typeof(ComputedCollectionResolver<>), [computation.SourceType], stored, source, computation, context);
    }

    private IEnumerable<InputValueDefinition> Arguments(CollectionFieldDescriptor field, ComplexTypeDefinition definition)
    {
        if (field.IsPaged)
        {
            foreach (var argument in context.Paging)
            {
                yield return argument;
            }
        }

        if (field.IsFiltered)
        {
            yield return new InputValueDefinition(ArgumentNames.Where, context.Filters.For(definition))
            {
                Description = "Only items that satisfy these conditions.",
            };
        }

        if (field.IsSorted)
        {
            yield return new InputValueDefinition(ArgumentNames.Order, new ListType(new NonNullType(context.Sorts.For(definition))))
            {
                Description = "What to sort the items by; those that are equal in the first are sorted by the next.",
            };
        }

        var filtered = field.Computation is { } computation ? context.DefinitionOf(computation.SourceType) : field.IsPaged ? definition : null;
        foreach (var argument in filtered is null ? [] : context.ArgumentFiltersOf(filtered).Define())
        {
            yield return argument;
        }
    }

    private object NavigationSource(ComplexTypeDefinition owner, CollectionBinding binding)
    {
        var key = context.Binder.PrimaryKey(owner.ClrType);
        var type = typeof(NavigationSource<,,>).MakeGenericType(owner.ClrType, key.PropertyType, binding.ItemType);
        return Activator.CreateInstance(type, binding, key)!;
    }

    private FieldResolver ReferenceResolver(ReferenceBinding binding)
    {
        var item = binding.Property.PropertyType;
        var primaryKey = context.Binder.PrimaryKey(item);
        var foreignKey = binding.Navigation.IsOnDependent && binding.Navigation.ForeignKey.Properties is [{ PropertyInfo: { } property }]
            ? property
            : throw new NotSupportedException($"The navigation {binding.Property} has no foreign key property on its own class.");
        return Resolver(typeof(ReferenceResolver<,>), [primaryKey.PropertyType, item], foreignKey, primaryKey, binding.Property);
    }

    private string? Describe(FieldDescriptor field) => field.ConfiguredDescription ?? context.Documentation.Summary(field.Property!);

    private static GraphQLType Nullable(GraphQLType type, bool isNullable) => isNullable ? type : new NonNullType(type);

    private static FieldResolver Resolver(Type type, Type[] typeArguments, params object?[] arguments) =>
        (FieldResolver)Activator.CreateInstance(type.MakeGenericType(typeArguments), arguments)!;
}
