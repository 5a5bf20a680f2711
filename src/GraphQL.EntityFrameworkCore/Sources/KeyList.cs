using System.Linq.Expressions;
using Contested.GraphQL.EntityFrameworkCore.Filtering;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Sources;

/// <summary>Gives the condition that a key is one of a list, sent as one parameter however long the list is.</summary>
internal static class KeyList<TKey>
{
    public static Expression Contains(TKey[] keys, Expression key)
    {
        var parameter = Expression.Call(typeof(EF), nameof(EF.Parameter), [typeof(TKey[])], QueryParameter.Of(keys, typeof(TKey[])));
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(TKey)], parameter, key);
    }
}
