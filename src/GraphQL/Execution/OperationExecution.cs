using Contested.GraphQL.Types;
using Contested.GraphQL.Values;

namespace Contested.GraphQL.Execution;

/// <summary>
/// Executes one operation level by level: each field is resolved once for all objects that the response has at its place, so
/// that the number of calls depends on the operation and not on the data.
/// </summary>
/// <remarks>Specification: 6.3 Executing Selection Sets, 6.4 Executing Fields.</remarks>
internal sealed class OperationExecution(OperationContext context)
{
    private readonly FieldCollector _collector = new(context.Schema, context.Fragments, context.Variables);
    private readonly ValueCompletion _completion = new(context.Schema);

    public async ValueTask<ExecutionResult> ExecuteAsync(ObjectType rootType)
    {
        ResultObject root;
        try
        {
            root = new ResultObject(_collector.Collect(rootType, context.Operation));
            await ExecuteLevelAsync([new PendingObject(root, context.RootValue)]);
        }
        catch (GraphQLException exception)
        {
            var error = new GraphQLError(exception.Message, exception.Code, exception.Nodes) { Exception = exception };
            return new ExecutionResult(null, [error]);
        }

        if (!_completion.HasErrors)
        {
            return new ExecutionResult(root, []);
        }

        var collector = new ErrorCollector(context.MaxErrors, context.IncludeExceptionDetails);
        return new ExecutionResult(collector.Collect(root) ? root : null, collector.Errors);
    }

    private async ValueTask ExecuteLevelAsync(IReadOnlyList<PendingObject> objects)
    {
        foreach (var level in LevelField.Group(objects))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var children = await ExecuteFieldAsync(level);
            if (children.Count > 0)
            {
                await ExecuteLevelAsync(children);
            }
        }
    }

    private async ValueTask<List<PendingObject>> ExecuteFieldAsync(LevelField level)
    {
        var selected = level.Selected;
        var children = new List<PendingObject>();
        if (ReferenceEquals(selected.Field, MetaFields.TypeName))
        {
            level.SetTypeNames();
            return children;
        }

        var batch = await ResolveAsync(level);
        for (var index = 0; index < level.Count; index++)
        {
            var (result, position) = level.Target(index);
            var value = _completion.Complete(
                selected.Field.Type,
                batch is null ? level.Failure : batch.ValueAt(index),
                new CompletionTarget(result.Selection.Type, selected, children, type => _collector.Collect(type, selected.Nodes)));
            context.ResultMeter?.Add(ResultSize.Of(value));
            result.FieldValues[position] = value;
        }

        return children;
    }

    private async ValueTask<FieldBatch?> ResolveAsync(LevelField level)
    {
        FieldBatch batch;
        var selected = level.Selected;
        try
        {
            var arguments = ArgumentCoercion.Coerce(
                selected.Field.Arguments,
                selected.Nodes[0].Arguments,
                selected.Nodes[0],
                context.Variables);
            batch = new FieldBatch(context, selected.Field, selected.Nodes, arguments, level.Sources());
        }
        catch (GraphQLException exception)
        {
            level.Failure = exception;
            return null;
        }

        try
        {
            await selected.Field.Resolver.ResolveAsync(batch);
        }
        catch (Exception exception) when (exception is not ExecutionAbortedException && !context.CancellationToken.IsCancellationRequested)
        {
            batch.FailMissing(exception);
        }

        return batch;
    }
}
