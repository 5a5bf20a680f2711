using System.Linq.Expressions;
using Contested.GraphQL.EntityFrameworkCore.Sources;
using Contested.GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Nodes;

/// <summary>Loads nodes of one type by their keys.</summary>
internal sealed class NodeLoader<TItem>(Expression<Func<TItem, string>> key) : NodeLoader
    where TItem : class
{
    private readonly Func<TItem, string> _key = key.Compile();

    public override string KeyOf(object node) => _key((TItem)node);

    public override async Task<IReadOnlyDictionary<string, object>> LoadAsync(OperationContext context, string[] keys)
    {
        var condition = Expression.Lambda<Func<TItem, bool>>(KeyList<string>.Contains(keys, key.Body), key.Parameters);
        return await context.GetRequiredService<DbContext>().Set<TItem>()
            .AsNoTracking()
            .Where(condition)
            .ToDictionaryAsync(_key, object (node) => node, context.CancellationToken);
    }
}
