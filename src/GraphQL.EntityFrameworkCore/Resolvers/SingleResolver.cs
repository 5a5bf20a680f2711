using System.Linq.Expressions;
using System.Reflection;
using Contested.GraphQL.EntityFrameworkCore.Filtering;
using Contested.GraphQL.EntityFrameworkCore.Text;
using Contested.GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Resolvers;

/// <summary>Gives the entity whose property equals the argument of that name; without a property, the only entity.</summary>
internal sealed class SingleResolver<TItem>(PropertyInfo? key, string? argument) : FieldResolver
    where TItem : class
{
    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var value = key is null ? null : batch.Argument<string>(argument!);
        var found = value is null || StorableText.IsStorable(value) ? await LoadAsync(batch, value) : null;
        for (var index = 0; index < batch.Parents.Count; index++)
        {
            batch.SetValue(index, found);
        }
    }

    private Task<TItem?> LoadAsync(FieldBatch batch, string? wanted)
    {
        var items = batch.Context.GetRequiredService<DbContext>().Set<TItem>().AsNoTracking();
        if (key is not null)
        {
            var item = Expression.Parameter(typeof(TItem), "item");
            var value = QueryParameter.Of(wanted, typeof(string));
            items = items.Where(Expression.Lambda<Func<TItem, bool>>(Expression.Equal(Expression.Property(item, key), value), item));
        }

        return items.SingleOrDefaultAsync(batch.CancellationToken);
    }
}
