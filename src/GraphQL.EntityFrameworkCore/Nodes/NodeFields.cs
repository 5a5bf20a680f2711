using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Text;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Nodes;

/// <summary>The interface <c>Node</c>, the field <c>id</c> of nodes, and the root fields that fetch nodes by it.</summary>
/// <remarks>The GraphQL Global Object Identification Specification.</remarks>
internal sealed class NodeFields
{
    private readonly IReadOnlyDictionary<string, NodeLoader> _loaders;
    private readonly FieldDefinition _id;
    private readonly int _maxNodes;

    public NodeFields(IEnumerable<ComplexTypeDefinition> definitions, int maxNodes)
    {
        _maxNodes = maxNodes;
        var nodes = definitions.Where(definition => !definition.IsInterface && definition.NodeKey is not null).ToList();
        _loaders = nodes.ToDictionary(node => node.Name, NodeLoader.Create);
        var names = nodes.ToDictionary(node => node.ClrType, node => node.Name);
        _id = new FieldDefinition("id", new NonNullType(SpecifiedScalars.Id))
        {
            Description = "The global identifier of the node, for `node` and `nodes`; the same in every version of the dataset.",
            Source = new NodeIdSource(),
            Resolver = FieldResolver.From<object>(node => GlobalId.Encode(names[node.GetType()], _loaders[names[node.GetType()]].KeyOf(node))),
        };
        Interface = new Types.InterfaceType("Node", () => [_id])
        {
            Description = "Something with a global identifier.",
            ResolveType = node => names.GetValueOrDefault(node.GetType()),
        };
    }

    public Types.InterfaceType Interface { get; }

    /// <summary>The field <c>id</c>, the same for all types.</summary>
    public FieldDefinition Id => _id;

    /// <summary>The fields <c>node</c> and <c>nodes</c> of the root.</summary>
    public IEnumerable<FieldDefinition> RootFields =>
    [
        new("node", Interface, [new(NodeArguments.Id, new NonNullType(SpecifiedScalars.Id)) { Description = "The value of an `id` field." }])
        {
            Description = "The node with a global identifier; null where there is none.",
            Cost = SchemaContext.StatementCost,
            Source = new NodeSource(),
            Resolver = FieldResolver.FromAsync<object?>(async (_, batch) =>
            {
                var found = (await LoadAsync(batch, [batch.Argument<string>(NodeArguments.Id)!]))[0];
                return found is Exception exception ? throw exception : found;
            }),
        },
        new("nodes", new NonNullType(new ListType(Interface)),
            [new(NodeArguments.Ids, new NonNullType(new ListType(new NonNullType(SpecifiedScalars.Id)))) { Description = $"The values of `id` fields, at most {_maxNodes}." }])
        {
            Description = "The nodes with global identifiers, in the order of these; null for each that does not exist.",
            Cost = SchemaContext.StatementCost,
            ListSize = new ListSize { AssumedSize = _maxNodes },
            Source = new NodesSource(),
            Resolver = FieldResolver.FromAsync<object?>(async (_, batch) =>
                await LoadAsync(batch, [.. batch.Argument<List<object?>>(NodeArguments.Ids)!.Cast<string>()])),
        },
    ];

    private async Task<object?[]> LoadAsync(FieldBatch batch, string[] ids)
    {
        if (ids.Length > _maxNodes)
        {
            throw new GraphQLException(
                $"\"ids\" has {ids.Length} identifiers; at most {_maxNodes} are allowed at once.",
                NodeErrorCodes.NodeLimitExceeded);
        }

        var nodes = new object?[ids.Length];
        var wanted = new List<(int Index, string TypeName, string Key)>();
        for (var index = 0; index < ids.Length; index++)
        {
            try
            {
                var (typeName, key) = GlobalId.Decode(ids[index]);
                wanted.Add(_loaders.ContainsKey(typeName) ? (index, typeName, key) : throw Unknown(ids[index], typeName));
            }
            catch (GraphQLException exception)
            {
                nodes[index] = exception;
            }
        }

        foreach (var group in wanted.Where(node => StorableText.IsStorable(node.Key)).GroupBy(node => node.TypeName))
        {
            var found = await _loaders[group.Key].LoadAsync(batch.Context, [.. group.Select(node => node.Key).Distinct()]);
            foreach (var (index, _, key) in group)
            {
                nodes[index] = found.GetValueOrDefault(key);
            }
        }

        return nodes;
    }

    private GraphQLException Unknown(string id, string typeName) => new(
        $"\"{id}\" is the id of a \"{typeName}\", which is not a type of node; the types are {string.Join(", ", _loaders.Keys.Order(StringComparer.Ordinal))}.",
        NodeErrorCodes.InvalidId);
}
