using System.Reflection;

namespace Contested.GraphQL.Types;

/// <summary>Reads the entry of a dictionary or the property of an object; calls it where it is a function of no arguments.</summary>
internal sealed class DefaultResolver : FieldResolver
{
    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        for (var index = 0; index < batch.Parents.Count; index++)
        {
            try
            {
                batch.SetValue(index, await ResolveAsync(batch.Parents[index], batch));
            }
            catch (Exception exception) when (exception is not ExecutionAbortedException && !batch.CancellationToken.IsCancellationRequested)
            {
                batch.SetError(index, exception);
            }
        }
    }

    private static async ValueTask<object?> ResolveAsync(object? parent, FieldBatch batch) => Read(parent, batch.Field.Name) switch
    {
        Func<object?> function => function(),
        Func<FieldBatch, object?> function => function(batch),
        Func<ValueTask<object?>> function => await function(),
        var value => value,
    };

    private static object? Read(object? parent, string name) => parent switch
    {
        null => null,
        IReadOnlyDictionary<string, object?> entries => entries.GetValueOrDefault(name),
        _ => parent.GetType()
            .GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)?
            .GetValue(parent),
    };
}
