using System.Linq.Expressions;
using Contested.GraphQL.EntityFrameworkCore.Bindings;

namespace Contested.GraphQL.EntityFrameworkCore.Sorting;

/// <summary>Turns the argument <c>order</c> into sort keys.</summary>
internal sealed class SortBuilder(SchemaContext context)
{
    /// <summary>Gives the keys of an order, or of the default order where none is given; the primary key is always the last.</summary>
    /// <exception cref="GraphQLException">There are too many items, or one nests too deep, names no field or several, or no direction.</exception>
    public IReadOnlyList<SortKey> Build(ComplexTypeDefinition definition, object? order, IEnumerable<DefaultSort> defaultOrder)
    {
        IReadOnlyList<object?> items = [.. (IEnumerable<object?>?)order ?? []];
        if (items.Count > context.Options.MaxSortFields)
        {
            throw new GraphQLException(
                $"\"order\" names {items.Count} fields; at most {context.Options.MaxSortFields} are allowed.",
                SortErrorCodes.SortFieldLimitExceeded);
        }

        var keys = items.Select((item, index) => BuildKey(definition, item, $"order[{index}]")).ToList();
        if (keys.Count == 0)
        {
            keys.AddRange(defaultOrder.Select(sort =>
                new SortKey(sort.Value.Body.ToString(), sort.Value, sort.IsDescending, MayBeNull(sort.Value.ReturnType))));
        }

        keys.Add(PrimaryKey(definition));
        return keys;
    }

    private SortKey PrimaryKey(ComplexTypeDefinition definition)
    {
        var item = Expression.Parameter(definition.ClrType, "item");
        var key = context.Binder.PrimaryKey(definition.ClrType);
        return new SortKey(key.Name, Expression.Lambda(Expression.Property(item, key), item), isDescending: false, isNullable: false);
    }

    private SortKey BuildKey(ComplexTypeDefinition definition, object? order, string path)
    {
        var item = Expression.Parameter(definition.ClrType, "item");
        Expression value = item;
        var name = string.Empty;
        var isNullable = false;
        for (var depth = 0; ; depth++)
        {
            if (depth > context.Options.MaxSortDepth)
            {
                throw new GraphQLException(
                    $"\"{path}\" lies deeper than {context.Options.MaxSortDepth} levels.",
                    SortErrorCodes.SortDepthLimitExceeded);
            }

            var (field, choice) = OnlyField(order, path);
            var binding = context.FilterFieldsOf(definition)[field];
            value = Expression.Property(value, binding.Property);
            isNullable |= binding is ColumnBinding { IsNullable: true } or ReferenceBinding { IsNullable: true } or ValueObjectBinding { IsNullable: true };
            name = $"{name}.{field}";
            path = $"{path}.{field}";
            if (binding is ColumnBinding)
            {
                return choice is bool isDescending
                    ? new SortKey(name, Expression.Lambda(isNullable ? Nullable(value) : value, item), isDescending, isNullable)
                    : throw Invalid($"\"{path}\" is null; write ASC or DESC.");
            }

            definition = context.DefinitionOf(binding.Property.PropertyType);
            order = choice;
        }
    }

    private static (string Field, object? Choice) OnlyField(object? order, string path) =>
        order is IReadOnlyDictionary<string, object?> { Count: 1 } fields
            ? (fields.Single().Key, fields.Single().Value)
            : throw Invalid(
                $"\"{path}\" must name exactly one field to sort by; to sort by several, give a list such as [{{ startDate: DESC }}, {{ name: ASC }}].");

    /// <summary>A value behind a related entity may be missing even where its column is not nullable.</summary>
    private static Expression Nullable(Expression value) =>
        MayBeNull(value.Type) ? value : Expression.Convert(value, typeof(Nullable<>).MakeGenericType(value.Type));

    private static bool MayBeNull(Type type) => !type.IsValueType || System.Nullable.GetUnderlyingType(type) is not null;

    private static GraphQLException Invalid(string message) => new(message, ErrorCodes.BadUserInput);
}
