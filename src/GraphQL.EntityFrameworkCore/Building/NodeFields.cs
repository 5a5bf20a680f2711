namespace Contested.GraphQL.EntityFrameworkCore.Building;

/// <summary>The interface <c>Node</c>, the field <c>id</c> of nodes, and the root fields that fetch nodes by it.</summary>
/// <remarks>The GraphQL Global Object Identification Specification.</remarks>
internal sealed class NodeFields
{
    private readonly SchemaParts _parts;

    public NodeFields(SchemaParts parts)
    {
        _parts = parts;
        Id = parts.Field(
            "id",
            new NonNullType(SpecifiedScalars.Id),
            new NodeIdSource(),
            "The global identifier of the node, for `node` and `nodes`; the same in every version of the dataset.");
        var names = parts.Model.Nodes.ToDictionary(node => node.ClrType, node => node.Name);
        Interface = new InterfaceType("Node", () => [Id])
        {
            Description = "Something with a global identifier.",
            ResolveType = node => names.GetValueOrDefault(node.GetType()),
        };
    }

    public InterfaceType Interface { get; }

    /// <summary>The field <c>id</c>, the same for all types.</summary>
    public FieldDefinition Id { get; }

    /// <summary>The fields <c>node</c> and <c>nodes</c> of the root.</summary>
    public IEnumerable<FieldDefinition> RootFields
    {
        get
        {
            var most = _parts.Model.Options.MaxNodes;
            yield return _parts.Field(
                "node",
                Interface,
                new NodeSource(),
                "The node with this global identifier; null if there is none.",
                [new(ArgumentNames.Id, new NonNullType(SpecifiedScalars.Id)) { Description = "The value of an `id` field." }],
                SchemaParts.StatementCost);
            yield return _parts.Field(
                "nodes",
                new NonNullType(new ListType(Interface)),
                new NodesSource(),
                "The nodes with these global identifiers, in the same order; null for each that does not exist.",
                [new(ArgumentNames.Ids, new NonNullType(new ListType(new NonNullType(SpecifiedScalars.Id)))) { Description = $"The values of `id` fields, at most {most}." }],
                SchemaParts.StatementCost,
                new ListSize { AssumedSize = most });
        }
    }
}
