using System.Linq.Expressions;
using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Resolvers;
using Contested.GraphQL.EntityFrameworkCore.Text;
using Contested.GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using static Contested.GraphQL.EntityFrameworkCore.Filtering.FilterOperations;

namespace Contested.GraphQL.EntityFrameworkCore.Filtering;

/// <summary>Turns the argument <c>where</c> into a condition.</summary>
internal sealed class FilterBuilder(SchemaContext context, bool isPostgres)
{
    private readonly LeafFilter _leaf = new(isPostgres);

    /// <summary>Gives the builder for the database of a request.</summary>
    public static FilterBuilder For(FieldBatch batch, SchemaContext context) =>
        new(context, batch.Context.GetRequiredService<DbContext>().Database.ProviderName?.Contains("PostgreSQL") == true);

    /// <summary>Gives the condition of a filter, or null where it sets none.</summary>
    /// <exception cref="GraphQLException">An operation needs a value and is given null, or a text that no database holds.</exception>
    public LambdaExpression? Build(ComplexTypeDefinition definition, object? filter) => Build(definition, filter, ArgumentNames.Where);

    /// <summary>Gives the conditions of filters by the names of their arguments, without those that set none.</summary>
    /// <exception cref="GraphQLException">As with one filter.</exception>
    public IEnumerable<LambdaExpression> BuildAll(ComplexTypeDefinition definition, IEnumerable<(string Name, object Filter)> filters) =>
        filters.Select(filter => Build(definition, filter.Filter, filter.Name)).OfType<LambdaExpression>();

    private LambdaExpression? Build(ComplexTypeDefinition definition, object? filter, string argument)
    {
        if (filter is not IReadOnlyDictionary<string, object?> { Count: > 0 } fields)
        {
            return null;
        }

        var item = Expression.Parameter(definition.ClrType, "item");
        return Expression.Lambda(BuildObject(definition, fields, item, argument), item);
    }

    private Expression BuildObject(ComplexTypeDefinition definition, IReadOnlyDictionary<string, object?> fields, Expression item, string path)
    {
        var bindings = context.FilterFieldsOf(definition);
        return All(fields.Select(field => field.Key switch
        {
            And => field.Value is null ? True : All(BuildList(definition, field.Value, item, $"{path}.{And}")),
            Or => field.Value is IEnumerable<object?> list && list.Any()
                ? BuildList(definition, field.Value, item, $"{path}.{Or}").Aggregate(Expression.OrElse)
                : True,
            Not => field.Value is null ? True : Expression.Not(BuildObject(definition, Fields(field.Value, $"{path}.{Not}"), item, $"{path}.{Not}")),
            var name => BuildField(bindings[name], field.Value, item, $"{path}.{name}"),
        }));
    }

    private IEnumerable<Expression> BuildList(ComplexTypeDefinition definition, object list, Expression item, string path) =>
        ((IEnumerable<object?>)list).Select((entry, index) =>
            BuildObject(definition, Fields(entry, $"{path}[{index}]"), item, $"{path}[{index}]"));

    private Expression BuildField(FieldBinding binding, object? value, Expression item, string path)
    {
        var member = Expression.Property(item, binding.Property);
        return binding switch
        {
            CollectionBinding list => BuildCollection(
                member,
                list.ItemType,
                Fields(value, path),
                (entry, condition, entryPath) => BuildObject(context.DefinitionOf(list.ItemType), condition, entry, entryPath),
                path),
            PrimitiveCollectionBinding list => BuildCollection(
                member,
                list.ElementType,
                Fields(value, path),
                (entry, condition, entryPath) => BuildLeaf(entry, condition, entryPath),
                path),
            ReferenceBinding { IsNullable: true } or ValueObjectBinding { IsNullable: true } => BuildOptional(member, value, path),
            ReferenceBinding or ValueObjectBinding => BuildObject(context.DefinitionOf(member.Type), Fields(value, path), member, path),
            _ => BuildLeaf(member, Fields(value, path), path),
        };
    }

    private Expression BuildOptional(Expression member, object? value, string path)
    {
        var isNull = Expression.Equal(member, Expression.Constant(null, member.Type));
        return value is null
            ? isNull
            : Expression.AndAlso(
                Expression.Not(isNull),
                BuildObject(context.DefinitionOf(member.Type), Fields(value, path), member, path));
    }

    private Expression BuildLeaf(Expression column, IReadOnlyDictionary<string, object?> operations, string path) =>
        All(operations.Select(operation => BuildOperation(column, operation.Key, operation.Value, $"{path}.{operation.Key}")));

    private Expression BuildOperation(Expression column, string operation, object? value, string path)
    {
        var texts = value is string text ? [text] : (value as IEnumerable<object?> ?? []).OfType<string>();
        return texts.All(StorableText.IsStorable)
            ? _leaf.Build(operation, column, value, path)
            : throw new GraphQLException(
                $"The filter \"{path}\" has a character that no text in the database has: U+0000, or half of a surrogate pair.",
                ErrorCodes.BadUserInput);
    }

    private static Expression BuildCollection(
        Expression list,
        Type itemType,
        IReadOnlyDictionary<string, object?> operations,
        Func<Expression, IReadOnlyDictionary<string, object?>, string, Expression> build,
        string path) => All(operations.Select(operation =>
        {
            var operationPath = $"{path}.{operation.Key}";
            if (operation.Key == Any)
            {
                return operation.Value is null ? True : HasItems(list, itemType, (bool)operation.Value);
            }

            var entry = Expression.Parameter(itemType, "entry");
            var condition = build(entry, Fields(operation.Value, operationPath), operationPath);
            return operation.Key switch
            {
                Some => Quantify(nameof(Enumerable.Any), list, entry, condition),
                None => Expression.Not(Quantify(nameof(Enumerable.Any), list, entry, condition)),
                _ => Expression.Not(Quantify(nameof(Enumerable.Any), list, entry, Expression.Not(condition))),
            };
        }));

    private static Expression HasItems(Expression list, Type itemType, bool expected)
    {
        var any = Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [itemType], list);
        return expected ? any : Expression.Not(any);
    }

    private static MethodCallExpression Quantify(string method, Expression list, ParameterExpression entry, Expression condition) =>
        Expression.Call(typeof(Enumerable), method, [entry.Type], list, Expression.Lambda(condition, entry));

    private static Expression True => Expression.Constant(true);

    private static Expression All(IEnumerable<Expression> conditions) => conditions.DefaultIfEmpty(True).Aggregate(Expression.AndAlso);

    private static IReadOnlyDictionary<string, object?> Fields(object? value, string path) =>
        value as IReadOnlyDictionary<string, object?> ?? throw new GraphQLException(
            $"The filter \"{path}\" is null, but it needs conditions; leave it out to set none.",
            ErrorCodes.BadUserInput);
}
