using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>Loads the entities of hits, those of one class in one statement.</summary>
internal sealed class HitItemResolver(IReadOnlyDictionary<Type, HitLoader> loaders) : FieldResolver
{
    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var hits = batch.Parents.Cast<SearchHit>().ToList();
        foreach (var type in hits.Select(hit => hit.ItemType).Distinct())
        {
            var items = await loaders[type].LoadAsync(batch, [.. hits.Where(hit => hit.ItemType == type).Select(hit => hit.ItemKey).Distinct()]);
            for (var index = 0; index < hits.Count; index++)
            {
                if (hits[index].ItemType == type)
                {
                    batch.SetValue(index, items.GetValueOrDefault(hits[index].ItemKey));
                }
            }
        }
    }
}
