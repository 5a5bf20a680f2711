namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>Turns the argument <c>order</c> into sort keys.</summary>
internal sealed class SortReader(SchemaModel schema)
{
    /// <summary>Gives the keys of an order, or of the default order where none is given; the primary key is always the last.</summary>
    /// <param name="definition">The type of the items.</param>
    /// <param name="order">The coerced argument; null where it is not given.</param>
    /// <param name="defaultOrder">What the items are sorted by where the client does not say.</param>
    /// <exception cref="GraphQLException">The order is not valid, or exceeds a limit.</exception>
    public List<SortKey> Read(ComplexTypeDefinition definition, object? order, IEnumerable<DefaultSort> defaultOrder)
    {
        IReadOnlyList<object?> items = [.. (IEnumerable<object?>?)order ?? []];
        CheckCount(items.Count, schema.Options);
        var keys = items.Select((item, index) => ReadKey(definition, item, $"{ArgumentNames.Order}[{index}]")).ToList();
        if (keys.Count == 0)
        {
            keys.AddRange(defaultOrder.Select(sort => KeyOf(definition, sort)));
        }

        keys.Add(PrimaryKey(definition));
        return keys;
    }

    /// <summary>Checks that an order does not name more fields than allowed.</summary>
    public static void CheckCount(int count, EntitySchemaOptions options)
    {
        if (count > options.MaxSortFields)
        {
            throw new GraphQLException(
                $"\"{ArgumentNames.Order}\" names {count} fields; at most {options.MaxSortFields} are allowed.",
                EntityErrorCodes.SortFieldLimitExceeded);
        }
    }

    /// <summary>Gives the only field of an item of an order.</summary>
    /// <param name="order">The item.</param>
    /// <param name="path">Its path, for errors.</param>
    /// <param name="example">An order by several fields, for errors.</param>
    public static (string Field, object? Choice) OnlyField(object? order, string path, string example) =>
        order is IReadOnlyDictionary<string, object?> { Count: 1 } fields
            ? (fields.Single().Key, fields.Single().Value)
            : throw Invalid($"\"{path}\" must name exactly one field to sort by; to sort by several, give a list such as {example}.");

    /// <summary>Tells whether a direction is descending.</summary>
    public static bool Direction(object? choice, string path) =>
        choice is bool isDescending ? isDescending : throw Invalid($"\"{path}\" is null; write ASC or DESC.");

    /// <summary>Gives the key of an order by a property that always has a value, ascending.</summary>
    public static SortKey KeyOf(Type type, PropertyInfo property)
    {
        var item = Expression.Parameter(type, "item");
        return new SortKey(property.Name, Expression.Lambda(Expression.Property(item, property), item), IsDescending: false, IsNullable: false);
    }

    private SortKey KeyOf(ComplexTypeDefinition definition, DefaultSort sort)
    {
        var owner = definition.ClrType;
        var isNullable = false;
        foreach (var property in PropertyPath.Of(sort.Value))
        {
            isNullable |= IsNullable(schema.Binder.Bind(owner, property));
            owner = property.PropertyType;
        }

        var value = isNullable ? Expression.Lambda(Nullable(sort.Value.Body), sort.Value.Parameters) : sort.Value;
        return new SortKey(sort.Value.Body.ToString(), value, sort.IsDescending, isNullable);
    }

    private SortKey PrimaryKey(ComplexTypeDefinition definition) => KeyOf(definition.ClrType, schema.Binder.PrimaryKey(definition.ClrType));

    private SortKey ReadKey(ComplexTypeDefinition definition, object? order, string path)
    {
        var item = Expression.Parameter(definition.ClrType, "item");
        Expression value = item;
        var name = string.Empty;
        var isNullable = false;
        for (var depth = 0; ; depth++)
        {
            if (depth > schema.Options.MaxSortDepth)
            {
                throw new GraphQLException(
                    $"\"{path}\" is more than {schema.Options.MaxSortDepth} levels deep.", EntityErrorCodes.SortDepthLimitExceeded);
            }

            var (field, choice) = OnlyField(order, path, "[{ startDate: DESC }, { name: ASC }]");
            var binding = schema.FilterFieldsOf(definition)[field];
            value = Expression.Property(value, binding.Property);
            isNullable |= IsNullable(binding);
            name = $"{name}.{field}";
            path = $"{path}.{field}";
            if (binding is ColumnBinding)
            {
                return new SortKey(name, Expression.Lambda(isNullable ? Nullable(value) : value, item), Direction(choice, path), isNullable);
            }

            definition = schema.DefinitionOf(binding.Property.PropertyType);
            order = choice;
        }
    }

    private static bool IsNullable(FieldBinding binding) =>
        binding is ColumnBinding { IsNullable: true } or ReferenceBinding { IsNullable: true } or ValueObjectBinding { IsNullable: true };

    /// <summary>A value behind a related entity may be missing even where its column is not nullable.</summary>
    private static Expression Nullable(Expression value) =>
        MayBeNull(value.Type) ? value : Expression.Convert(value, typeof(Nullable<>).MakeGenericType(value.Type));

    private static bool MayBeNull(Type type) => !type.IsValueType || System.Nullable.GetUnderlyingType(type) is not null;

    private static GraphQLException Invalid(string message) => new(message, ErrorCodes.BadUserInput);
}
