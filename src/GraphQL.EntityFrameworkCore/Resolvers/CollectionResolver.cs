using System.Linq.Expressions;
using Contested.GraphQL.EntityFrameworkCore.Filtering;
using Contested.GraphQL.EntityFrameworkCore.Paging;
using Contested.GraphQL.EntityFrameworkCore.Sorting;
using Contested.GraphQL.EntityFrameworkCore.Sources;
using Contested.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Resolvers;

/// <summary>Gives the items of a field: a connection where it is paged, else a list.</summary>
internal sealed class CollectionResolver<TItem>(
    ItemSource<TItem> source,
    CollectionFieldDescriptor field,
    ComplexTypeDefinition definition,
    SchemaContext context) : FieldResolver
    where TItem : class
{
    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var where = batch.Argument<object>(ArgumentNames.Where);
        new FilterLimitCheck(context.Options).Check(where);
        var paging = field.IsPaged ? PagingArguments.Read(batch, context.Options) : null;
        var isPostgres = batch.Context.GetRequiredService<DbContext>().Database.ProviderName?.Contains("PostgreSQL") == true;
        var filter = new FilterBuilder(context, isPostgres).Build(definition, where);
        var keys = new SortBuilder(context).Build(definition, batch.Argument<object>(ArgumentNames.Order), field.DefaultOrder);
        IReadOnlyList<LambdaExpression> conditions = [.. new[] { field.Predicate, filter }.OfType<LambdaExpression>()];
        if (paging is not null)
        {
            var level = new ConnectionLevel<TItem>(source, batch, new PageQuery<TItem>(conditions, keys, paging), paging);
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
