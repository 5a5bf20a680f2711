using System.Reflection;
using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Resolvers;

/// <summary>Reads a property of the loaded parent.</summary>
internal sealed class ValueResolver(PropertyInfo property) : FieldResolver
{
    private readonly Func<object, object?> _read = PropertyReader.Of(property);

    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        for (var index = 0; index < batch.Parents.Count; index++)
        {
            batch.SetValue(index, _read(batch.Parents[index]!));
        }

        return ValueTask.CompletedTask;
    }
}
