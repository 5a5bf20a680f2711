using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Nodes;

/// <summary>Loads nodes of one type by their keys.</summary>
internal abstract class NodeLoader
{
    public static NodeLoader Create(ComplexTypeDefinition definition) =>
        (NodeLoader)Activator.CreateInstance(typeof(NodeLoader<>).MakeGenericType(definition.ClrType), definition.NodeKey)!;

    /// <summary>Gives the key of a node.</summary>
    public abstract string KeyOf(object node);

    /// <summary>Gives the nodes that exist, by their keys, in one statement.</summary>
    public abstract Task<IReadOnlyDictionary<string, object>> LoadAsync(OperationContext context, string[] keys);
}
