namespace Contested.GraphQL.Types;

/// <summary>Calls a function for each parent.</summary>
internal sealed class DelegateResolver(Func<object?, FieldBatch, ValueTask<object?>> resolve) : FieldResolver
{
    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        for (var index = 0; index < batch.Parents.Count; index++)
        {
            try
            {
                batch.SetValue(index, await resolve(batch.Parents[index], batch));
            }
            catch (Exception exception) when (exception is not ExecutionAbortedException && !batch.CancellationToken.IsCancellationRequested)
            {
                batch.SetError(index, exception);
            }
        }
    }
}

/// <summary>Calls a function for all parents.</summary>
internal sealed class BatchDelegateResolver(Func<FieldBatch, ValueTask> resolve) : FieldResolver
{
    public override ValueTask ResolveAsync(FieldBatch batch) => resolve(batch);
}
