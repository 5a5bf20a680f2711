namespace Contested.GraphQL.Types;

/// <summary>Calls a function for all parents.</summary>
internal sealed class BatchDelegateResolver(Func<FieldBatch, ValueTask> resolve) : FieldResolver
{
    public override ValueTask ResolveAsync(FieldBatch batch) => resolve(batch);
}
