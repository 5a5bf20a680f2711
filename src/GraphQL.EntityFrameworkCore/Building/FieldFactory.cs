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
        new CountSource(field.ItemType, field.Predicate),
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

        if (owner is null || PropertyPath.Of(alternative.Navigation) is not [var property] || _model.Binder.Bind(owner, property) is not CollectionBinding binding)
        {
            throw new NotSupportedException(
                $"The other items of the field \"{field.GetName()}\" are {alternative.Navigation}; that has to be a navigation of its parent.");
        }

        return alternative is not JoinedItems { Condition.Parameters: [var join, ..] } || (binding.Navigation as ISkipNavigation)?.JoinEntityType.ClrType == join.Type
            ? binding
            : throw new NotSupportedException(
                $"The other items of the field \"{field.GetName()}\" are chosen by {join.Type}; that has to be the join entity of {alternative.Navigation}.");
    }

    private ComputedSource? ComputedFrom(CollectionFieldDescriptor field, Type? owner)
    {
        if (field.Computation is not { } computation)
        {
            return null;
        }

        var parent = owner ?? computation.ParentType;
        var isRoot = owner is null;
        if (isRoot != field.IsPaged || field.HasConnectionArguments || _model.Binder.Bind(parent, computation.Source.Property!) is not CollectionBinding binding)
        {
            throw new NotSupportedException(
                $"The field \"{field.GetName()}\" is computed from {computation.Source.Property}; that has to be a navigation of its parent, and the field a list without pages, or one of the root with pages only.");
        }

        var items = computation.Common.Count == 0 ? null : ItemsOf(parent, field.ItemType);
        if (isRoot && (items?.ForeignKey is null || _model.AggregatesOf(_model.DefinitionOf(field.ItemType)).Count + _model.GroupKeysOf(_model.DefinitionOf(field.ItemType)).Count > 0))
        {
            throw new NotSupportedException(
                $"The field \"{field.GetName()}\" of the root is computed: it needs something that its items have in common with those in a list of {parent}, and they can neither be grouped nor aggregated.");
        }

        return new ComputedSource(
            binding,
            RelatedNavigation.Of(binding.Navigation.TargetEntityType, computation.Included),
            items,
            [.. computation.Common.Select(property => _model.Binder.Bind(field.ItemType, new FieldDescriptor(property).Property!))],
            field.Predicate is { } predicate ? Compile(predicate) : null);
    }

    private CollectionBinding ItemsOf(Type parent, Type itemType) =>
        _model.EntityOf(parent).GetNavigations().Where(navigation => navigation.IsCollection && navigation.TargetEntityType.ClrType == itemType).ToList() is [var only]
            ? new CollectionBinding(only)
            : throw new NotSupportedException($"{parent} has not exactly one list of {itemType}, so computed ones have nothing in common with those.");

    private static Func<object, bool> Compile(LambdaExpression predicate)
    {
        var item = Expression.Parameter(typeof(object), "item");
        return Expression.Lambda<Func<object, bool>>(Expression.Invoke(predicate, Expression.Convert(item, predicate.Parameters[0].Type)), item).Compile();
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
                Description = $"Only items that satisfy these conditions.{Restriction(field)}",
            };
        }

        if (field.IsSorted)
        {
            yield return new InputValueDefinition(ArgumentNames.Order, new ListType(new NonNullType(parts.Sorts.For(definition))))
            {
                Description = $"What to sort the items by. Ties are sorted by the next entry.{Restriction(field)}",
            };
        }

        var arguments = field.Computation?.Arguments ?? (field.HasConnectionArguments ? _model.ConnectionArgumentsOf(definition)?.Definition : null);
        var alternative = field.Alternative is FlaggedItems other
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

        foreach (var argument in field.Alternative is JoinedItems joined ? ArgumentReader.Define(joined.Arguments, _model) : [])
        {
            yield return argument;
        }
    }

    private static string Restriction(CollectionFieldDescriptor field) => field.Computation is not { Common.Count: > 0 } computation
        ? string.Empty
        : $" With {Names(computation.Arguments.Properties.Select(ArgumentsDefinition.NameOf), "or")}, only by {Names(computation.Common.Select(common => new FieldDescriptor(common).GetName()), "and")} "
            + "and everything below them, and by the item's single values, but not by its lists.";

    private static string Names(IEnumerable<string> names, string conjunction)
    {
        var quoted = names.Select(name => $"`{name}`").ToList();
        return quoted.Count == 1 ? quoted[0] : $"{string.Join(", ", quoted[..^1])} {conjunction} {quoted[^1]}";
    }

    private string? Describe(FieldDescriptor field) => field.ConfiguredDescription ?? _model.Documentation.Summary(field.Property!);
}
