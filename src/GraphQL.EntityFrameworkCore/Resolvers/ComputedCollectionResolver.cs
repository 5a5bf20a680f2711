using Contested.GraphQL.EntityFrameworkCore.Filtering;
using Contested.GraphQL.EntityFrameworkCore.Paging;
using Contested.GraphQL.EntityFrameworkCore.Sorting;
using Contested.GraphQL.EntityFrameworkCore.Sources;
using Contested.GraphQL.Execution;

namespace Contested.GraphQL.EntityFrameworkCore.Resolvers;

/// <summary>
/// Gives the stored items of a field where no argument is given; else computes them from the entities that pass the arguments,
/// which one statement loads for all parents.
/// </summary>
internal sealed class ComputedCollectionResolver<TSource, TItem>(
    FieldResolver stored, ItemSource<TSource> source, ItemComputation<TSource, TItem> computation, SchemaContext context) : FieldResolver
    where TSource : class
    where TItem : class
{
    private readonly ComplexTypeDefinition _definition = context.DefinitionOf(typeof(TSource));

    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var filters = context.ArgumentFiltersOf(_definition);
        var counted = filters.Given(batch.Arguments).Where(argument => argument.CountName is not null).Select(argument => argument.Path[0]).ToList();
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
            var items = lists[index].Select(row => (TSource)row.Item).ToLookup(item => counted.TrueForAll(property => property.GetValue(item) is not null));
            batch.SetValue(index, computation.Compute([.. items[true]], [.. items[false]]));
        }
    }
}
