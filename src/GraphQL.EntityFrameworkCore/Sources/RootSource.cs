using System.Linq.Expressions;
using Contested.GraphQL.EntityFrameworkCore.Paging;
using Contested.GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Contested.GraphQL.EntityFrameworkCore.Sources;

/// <summary>All entities of a class, whatever the parent.</summary>
internal sealed class RootSource<TItem> : ItemSource<TItem>
    where TItem : class
{
    public override async Task<IReadOnlyList<IReadOnlyList<IPageRow>>> LoadAsync(FieldBatch batch, Func<Expression, Expression> shape)
    {
        var items = Items(batch);
        var rows = await items.Provider.CreateQuery<PageRow<TItem>>(shape(items.Expression)).ToListAsync(batch.CancellationToken);
        return [.. batch.Parents.Select(_ => rows)];
    }

    public override async Task<IReadOnlyList<int>> CountAsync(FieldBatch batch, Func<Expression, Expression> count)
    {
        var items = Items(batch);
        var number = await ((IAsyncQueryProvider)items.Provider).ExecuteAsync<Task<int>>(count(items.Expression), batch.CancellationToken);
        return [.. batch.Parents.Select(_ => number)];
    }

    private static IQueryable<TItem> Items(FieldBatch batch) => batch.Context.GetRequiredService<DbContext>().Set<TItem>().AsNoTracking();
}
