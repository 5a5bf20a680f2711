using System.Linq.Expressions;
using Contested.GraphQL.EntityFrameworkCore.Aggregates;
using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Filtering;
using Contested.GraphQL.EntityFrameworkCore.Paging;
using Contested.GraphQL.EntityFrameworkCore.Sorting;
using Contested.GraphQL.EntityFrameworkCore.Sources;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Resolvers;

/// <summary>Gives the items of a field: a connection where it is paged, else a list.</summary>
internal sealed class CollectionResolver<TItem>(
    ItemSource<TItem> source,
    CollectionSource origin,
    ComplexTypeDefinition definition,
    SchemaContext context) : FieldResolver
    where TItem : class
{
    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var field = origin.Field;
        var where = batch.Argument<object>(ArgumentNames.Where);
        new FilterLimitCheck(context.Options).Check(where);
        var paging = field.IsPaged ? PagingArguments.Read(batch, context.Options) : null;
        var filters = FilterBuilder.For(batch, context);
        var filter = filters.Build(definition, where);
        var keys = new SortBuilder(context).Build(definition, batch.Argument<object>(ArgumentNames.Order), field.DefaultOrder);
        IReadOnlyList<LambdaExpression> conditions = [.. new[] { field.Predicate, filter }.OfType<LambdaExpression>()];
        if ((paging is not null || conditions.Count > 0) && batch.Parents.Any(source.IsInMemory))
        {
            throw new NotSupportedException($"The field \"{field.GetName()}\" can be neither paged nor filtered below a computed object.");
        }

        if (paging is not null)
        {
            var arguments = context.ArgumentFiltersOf(definition);
            var level = new ConnectionLevel<TItem>(
                source,
                batch,
                new PageQuery<TItem>([.. conditions, .. filters.BuildAll(definition, arguments.Build(batch.Arguments))], keys, paging),
                argument => new PageQuery<TItem>(
                    [.. conditions, .. filters.BuildAll(definition, arguments.BuildWithoutValue(batch.Arguments, argument))], keys, paging),
                paging,
                new GroupReader(context, origin, batch));
            for (var index = 0; index < batch.Parents.Count; index++)
            {
                batch.SetValue(index, new Connection(level, index));
            }
        }
        else
        {
            var lists = await source.LoadAsync(batch, new PageQuery<TItem>(conditions, keys, null).Shape);
            for (var index = 0; index < batch.Parents.Count; index++)
            {
                batch.SetValue(index, lists[index].Select(row => row.Item).ToList());
            }
        }
    }
}
