namespace Contested.GraphQL.EntityFrameworkCore.Building;

/// <summary>Makes the fields of types and of the root.</summary>
internal sealed class FieldFactory(SchemaParts parts)
{
    private readonly SchemaModel _model = parts.Model;

    /// <summary>Makes a field of a type over a class.</summary>
    public FieldDefinition Create(ComplexTypeDefinition owner, FieldDescriptor field)
    {
        if (field is CountFieldDescriptor count)
        {
            return Count(count);
        }

        var binding = _model.Binder.Bind(owner.ClrType, field.Property!);
        return binding switch
        {
            CollectionBinding list => Collection((CollectionFieldDescriptor)field, owner.Name, list, Describe(field), owner.ClrType),
            ReferenceBinding reference => Bound(field, binding, parts.TypeOf(field.Property!.PropertyType), reference.IsNullable),
            ValueObjectBinding value => Bound(field, binding, parts.TypeOf(field.Property!.PropertyType), value.IsNullable),
            PrimitiveCollectionBinding list => Bound(field, binding, new ListType(new NonNullType(_model.Leaves.Get(list.ElementType))), isNullable: false),
            _ => Bound(
                field,
                binding,
                _model.Leaves.Get(field.Property!.PropertyType),
                binding is ColumnBinding { IsNullable: true } or ComputedBinding { IsNullable: true }),
        };
    }

    /// <summary>Makes a field of the root of queries.</summary>
    public FieldDefinition CreateRoot(FieldDescriptor field) => field switch
    {
        SingleFieldDescriptor single => Single(single),
        CountFieldDescriptor count => Count(count),
        SearchFieldDescriptor search => new SearchTypes(parts).Field(search),
        CollectionFieldDescriptor collection => Collection(collection, "Query", null, collection.ConfiguredDescription, null),
        _ => throw new NotSupportedException($"The field \"{field.GetName()}\" cannot stand at the root."),
    };

    private FieldDefinition Bound(FieldDescriptor field, FieldBinding binding, GraphQLType type, bool isNullable) =>
        parts.Field(field.GetName(), isNullable ? type : new NonNullType(type), new BoundSource(binding), Describe(field));

    private FieldDefinition Count(CountFieldDescriptor field) => parts.Field(
        field.GetName(),
        new NonNullType(SpecifiedScalars.Int),
        new CountSource(field.ItemType),
        field.ConfiguredDescription,
        cost: SchemaParts.StatementCost);

    private FieldDefinition Single(SingleFieldDescriptor field)
    {
        GraphQLType type = parts.TypeOf(field.ItemType);
        return parts.Field(
            field.GetName(),
            field.Key is null ? new NonNullType(type) : type,
            new SingleSource(field),
            field.ConfiguredDescription,
            field.Key is { } key
                ? [new(Naming.ToCamelCase(key.Name), new NonNullType(SpecifiedScalars.String)) { Description = _model.Documentation.Summary(key) }]
                : [],
            SchemaParts.StatementCost);
    }

    private FieldDefinition Collection(
        CollectionFieldDescriptor field, string ownerName, CollectionBinding? binding, string? description, Type? owner)
    {
        var definition = _model.DefinitionOf(field.ItemType);
        var source = new CollectionSource($"{ownerName}.{field.GetName()}", field, binding)
        {
            Alternative = AlternativeOf(field, owner),
            ComputedFrom = ComputedFrom(field, owner),
        };
        return parts.Field(
            field.GetName(),
            field.IsPaged ? parts.Connections.For(definition) : new NonNullType(new ListType(new NonNullType(parts.TypeOf(definition)))),
            source,
            description,
            Arguments(field, definition),
            field.IsPaged ? SchemaParts.StatementCost : null,
            field.IsPaged ? parts.PageSize : parts.ListSize);
    }

    private CollectionBinding? AlternativeOf(CollectionFieldDescriptor field, Type? owner)
    {
        if (field.Alternative is not { } alternative)
        {
            return null;
        }

        return owner is not null && PropertyPath.Of(alternative.Navigation) is [var property] && _model.Binder.Bind(owner, property) is CollectionBinding binding
            ? binding
            : throw new NotSupportedException(
                $"The other items of the field \"{field.GetName()}\" are {alternative.Navigation}; that has to be a navigation of its parent.");
    }

    private ComputedSource? ComputedFrom(CollectionFieldDescriptor field, Type? owner)
    {
        if (field.Computation is not { } computation)
        {
            return null;
        }

        return owner is not null && !field.IsPaged && _model.Binder.Bind(owner, computation.Source.Property!) is CollectionBinding binding
            ? new ComputedSource(binding, RelatedNavigation.Of(binding.Navigation.TargetEntityType, computation.Included))
            : throw new NotSupportedException(
                $"The field \"{field.GetName()}\" is computed from {computation.Source.Property}; it has to be a list without pages, and that a navigation of its parent.");
    }

    private IEnumerable<InputValueDefinition> Arguments(CollectionFieldDescriptor field, ComplexTypeDefinition definition)
    {
        if (field.IsPaged)
        {
            foreach (var argument in parts.Paging)
            {
                yield return argument;
            }
        }

        if (field.IsFiltered)
        {
            yield return new InputValueDefinition(ArgumentNames.Where, parts.Filters.For(definition))
            {
                Description = "Only items that satisfy these conditions.",
            };
        }

        if (field.IsSorted)
        {
            yield return new InputValueDefinition(ArgumentNames.Order, new ListType(new NonNullType(parts.Sorts.For(definition))))
            {
                Description = "What to sort the items by; those that are equal in the first are sorted by the next.",
            };
        }

        var arguments = field.Computation?.Arguments ?? (field.HasConnectionArguments ? _model.ConnectionArgumentsOf(definition)?.Definition : null);
        var alternative = field.Alternative is { } other
            ? new InputValueDefinition(other.Argument, SpecifiedScalars.Boolean) { Description = other.Description }
            : null;
        foreach (var argument in arguments is null ? [] : ArgumentReader.Define(arguments, _model))
        {
            if (argument.Name != alternative?.Name)
            {
                yield return argument;
                continue;
            }

            yield return argument.Type == alternative.Type
                ? alternative
                : throw new NotSupportedException(
                    $"The argument \"{argument.Name}\" of the field \"{field.GetName()}\" is of the type {argument.Type}; to choose the items, it has to be a Boolean.");
            alternative = null;
        }

        if (alternative is not null)
        {
            yield return alternative;
        }
    }

    private string? Describe(FieldDescriptor field) => field.ConfiguredDescription ?? _model.Documentation.Summary(field.Property!);
}
