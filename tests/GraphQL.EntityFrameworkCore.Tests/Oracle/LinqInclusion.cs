using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Contested.GraphQL.EntityFrameworkCore.Tests.Library;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Oracle;

/// <summary>Entities with what is loaded with them, as EF Core's own <c>Include</c> does it.</summary>
internal static class LinqInclusion
{
    /// <summary>Loads all entities of a class.</summary>
    /// <returns>Gives the loaded entity in the place of another object that stands for it.</returns>
    public static async Task<Func<TSource, TSource>> LoadAsync<TSource>(FieldBatch batch, IReadOnlyList<LambdaExpression> included, PropertyInfo key)
        where TSource : class
    {
        var entities = batch.Context.GetRequiredService<DbContext>().Set<TSource>().AsNoTrackingWithIdentityResolution();
        foreach (var path in included)
        {
            entities = entities.Include(string.Join('.', PropertyPath.ThroughLists(path).Select(property => property.Name)));
        }

        var loaded = await entities.AsSplitQuery().ToDictionaryAsync(entity => key.GetValue(entity)!, batch.CancellationToken);
        foreach (var entity in loaded.Values)
        {
            Sort(entity, included);
        }

        return entity => loaded[key.GetValue(entity)!];
    }

    // EF Core leaves the order of a list open.
    private static void Sort(object entity, IReadOnlyList<LambdaExpression> included)
    {
        foreach (var property in included.Select(path => PropertyPath.ThroughLists(path)[0]).Distinct())
        {
            if (property.GetValue(entity) is IList list)
            {
                var items = list.Cast<object>().OrderBy(item => item is Tag tag ? tag.Name : ClrModel.Read(item, "key"), new DatabaseOrder(isDescending: false)).ToList();
                list.Clear();
                items.ForEach(item => list.Add(item));
            }
        }
    }
}
