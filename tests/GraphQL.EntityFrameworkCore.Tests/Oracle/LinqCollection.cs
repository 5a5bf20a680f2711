using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Oracle;

/// <summary>Gives the items of a field: a connection where it is paged, else a list; computed where an argument asks for that.</summary>
internal sealed class LinqCollection<TItem>(CollectionSource origin, SchemaModel schema) : FieldResolver
    where TItem : class
{
    private readonly LinqSource<TItem> _own = (LinqSource<TItem>)SourceOf(origin.Binding, typeof(TItem), schema);
    private readonly LinqSource<TItem>? _other = origin.Alternative is { } other
        ? (LinqSource<TItem>)SourceOf(other, typeof(TItem), schema, origin.Field.Alternative is JoinedItems joined ? batch => JoinCondition(joined, batch) : null)
        : null;

    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var field = origin.Field;
        if (field.Computation is { } computation && computation.Arguments.Properties.Any(property => Given(batch, property) is not null))
        {
            var compute = typeof(LinqCollection<TItem>).GetMethod(nameof(ComputeAsync), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(computation.SourceType);
            await (Task)compute.Invoke(this, [batch, computation])!;
            return;
        }

        if (field.IsPaged)
        {
            var level = new LinqLevel<TItem>(SourceFor(batch), origin, schema, batch, Query);
            for (var index = 0; index < batch.Parents.Count; index++)
            {
                batch.SetValue(index, new Connection(level, index));
            }
        }
        else
        {
            var lists = await SourceFor(batch).LoadAsync(batch, Query(batch, null).Shape);
            for (var index = 0; index < batch.Parents.Count; index++)
            {
                batch.SetValue(index, lists[index].Select(row => row.Item).ToList());
            }
        }
    }

    private static object SourceOf(CollectionBinding? binding, Type itemType, SchemaModel schema, Func<FieldBatch, LambdaExpression>? join = null)
    {
        if (binding is null)
        {
            return Activator.CreateInstance(typeof(LinqRoot<>).MakeGenericType(itemType))!;
        }

        var owner = binding.Navigation.DeclaringEntityType.ClrType;
        var key = schema.Binder.PrimaryKey(owner);
        return Activator.CreateInstance(typeof(LinqNavigation<,,>).MakeGenericType(owner, key.PropertyType, itemType), binding, key, join)!;
    }

    private LinqSource<TItem> SourceFor(FieldBatch batch) => origin.Field.Alternative switch
    {
        FlaggedItems flagged when batch.Arguments.GetValueOrDefault(flagged.Argument) is true => _other!,
        JoinedItems joined when joined.Arguments.Properties.Any(property => Given(batch, property) is not null) => _other!,
        _ => _own,
    };

    private static LambdaExpression JoinCondition(JoinedItems joined, FieldBatch batch)
    {
        var arguments = Expression.Constant(Arguments(batch, joined.Arguments), joined.Arguments.Type);
        var condition = ParameterReplacement.Inline(Expression.Lambda(joined.Condition.Body, joined.Condition.Parameters[1]), arguments);
        return Expression.Lambda(condition, joined.Condition.Parameters[0]);
    }

    private PageQuery<TItem> Query(FieldBatch batch, ArgumentCount? count)
    {
        var field = origin.Field;
        var definition = schema.DefinitionOf(typeof(TItem));
        var filter = new FilterBuilder(schema, IsPostgres(batch)).Build(definition, batch.Arguments.GetValueOrDefault("where"));
        var keys = new SortReader(schema).Read(definition, batch.Arguments.GetValueOrDefault("order"), field.DefaultOrder);
        var page = field.IsPaged ? PagingArguments.Read(batch, schema.Options) : null;
        if (batch.Parents.All(_own.IsInMemory))
        {
            page = page is null ? null : page with { After = null, Before = null };
        }

        var lenses = field.HasConnectionArguments && schema.ConnectionArgumentsOf(definition) is { } arguments
            ? Lenses(typeof(TItem), batch, arguments.Definition, arguments.Filters, count?.Filter, arguments.Conditions)
            : [];
        return new PageQuery<TItem>([.. new[] { field.Predicate, filter }.OfType<LambdaExpression>(), .. lenses], keys, page, new Cursor(origin.Coordinate, keys));
    }

    private static object? Given(FieldBatch batch, PropertyInfo argument) => batch.Arguments.GetValueOrDefault(ArgumentsDefinition.NameOf(argument));

    private static FieldArguments Arguments(FieldBatch batch, ArgumentsDefinition definition) =>
        definition.Create([.. definition.Properties.Select(property => Given(batch, property))]);

    private static List<LambdaExpression> Lenses(Type itemType, FieldBatch batch, ArgumentsDefinition definition, IEnumerable<ArgumentFilter> filters, ArgumentFilter? instead, IEnumerable<LambdaExpression>? always = null)
    {
        var arguments = Arguments(batch, definition);
        return
        [
            .. filters
                .Where(filter => batch.Arguments.GetValueOrDefault(filter.Argument) is not null)
                .Select(filter => filter.Argument == instead?.Argument ? instead.Condition : filter.Condition)
                .Concat(always ?? [])
                .Select(condition =>
                {
                    var item = Expression.Parameter(itemType, "item");
                    var given = ParameterReplacement.Inline(Expression.Lambda(condition.Body, condition.Parameters[1]), Expression.Constant(arguments, condition.Parameters[1].Type));
                    return Expression.Lambda(ParameterReplacement.Inline(Expression.Lambda(given, condition.Parameters[0]), item), item);
                }),
        ];
    }

    private async Task ComputeAsync<TSource>(FieldBatch batch, ItemComputation computation)
        where TSource : class
    {
        var keys = new SortReader(schema).Read(schema.DefinitionOf(typeof(TSource)), null, []);
        var source = origin.Binding is null ? new LinqRoot<TSource>() : (LinqSource<TSource>)SourceOf(origin.ComputedFrom!.Binding, typeof(TSource), schema);
        var conditions = new[] { computation.Predicate }.OfType<LambdaExpression>().Concat(Lenses(typeof(TSource), batch, computation.Arguments, computation.Filters, null));
        var query = new PageQuery<TSource>([.. conditions], keys, null, new Cursor(origin.Coordinate, keys));
        var lists = await source.LoadAsync(batch, query.Shape);
        var loaded = await LinqInclusion.LoadAsync<TSource>(batch, computation.Included, schema.Binder.PrimaryKey(typeof(TSource)));
        var asked = new LinqComputed<TItem>(origin, schema, batch);
        if (origin.Binding is null)
        {
            var parentKey = origin.ComputedFrom!.Binding.ForeignKey!.Properties[0].PropertyInfo!;
            var items = lists[0].GroupBy(row => (int)parentKey.GetValue(row.Item)!).OrderBy(parent => parent.Key).Where(parent => LinqComputed<TItem>.IsParent(parent.Key))
                .SelectMany(parent => Compute(parent));
            asked.SetPages([.. items]);
            return;
        }

        for (var index = 0; index < batch.Parents.Count; index++)
        {
            batch.SetValue(index, asked.Ask(Compute(lists[index])));
        }

        IEnumerable<TItem> Compute(IEnumerable<PageRow<TSource>> rows) =>
            computation.Compute([.. rows.Select(row => loaded(row.Item))], Arguments(batch, computation.Arguments)).Cast<TItem>();
    }

    private static bool IsPostgres(FieldBatch batch) =>
        batch.Context.GetRequiredService<DbContext>().Database.ProviderName!.Contains("PostgreSQL", StringComparison.Ordinal);
}
