using Contested.GraphQL.EntityFrameworkCore.Filtering;
using Contested.GraphQL.EntityFrameworkCore.Paging;
using Contested.GraphQL.EntityFrameworkCore.Sorting;
using Contested.GraphQL.EntityFrameworkCore.Sources;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Resolvers;

/// <summary>
/// Gives the stored items of a field where no argument is given; else computes them from the entities that pass the arguments,
/// which one statement loads for all parents.
/// </summary>
internal sealed class ComputedCollectionResolver<TSource>(
    FieldResolver stored, ItemSource<TSource> source, ItemComputation computation, SchemaContext context) : FieldResolver
    where TSource : class
{
    private readonly ComplexTypeDefinition _definition = context.DefinitionOf(typeof(TSource));

    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var filters = context.ArgumentFiltersOf(_definition);
        var counted = filters.CountedProperties(batch.Arguments);
        var given = FilterBuilder.For(batch, context).BuildAll(_definition, filters.BuildWithCounted(batch.Arguments)).ToList();
        if (given.Count == 0)
        {
            await stored.ResolveAsync(batch);
            return;
        }

        var keys = new SortBuilder(context).Build(_definition, null, []);
        var lists = await source.LoadAsync(batch, new PageQuery<TSource>([computation.Predicate, .. given], keys, null).Shape);
        for (var index = 0; index < batch.Parents.Count; index++)
        {
            batch.SetValue(index, computation.Compute(lists[index].Select(row => row.Item), counted));
        }
    }
}
