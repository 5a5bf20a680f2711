using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;
using Contested.Testing;

namespace Contested.Api.Tests.Schema;

/// <summary>
/// What Relay expects of the published schema, by its server specification (https://relay.dev/docs/guides/graphql-server-specification/)
/// and its specification of cursor connections (https://relay.dev/graphql/connections.htm).
/// </summary>
public sealed class RelaySchemaTests
{
    private static readonly GraphQL.Types.Schema Published =
        SchemaBuilder.Build(File.ReadAllText(Path.Combine(RepositoryFolder.Root, "schema.graphql")));

    private static readonly List<ComplexType> ComplexTypes = [.. Published.Types.Values.OfType<ComplexType>()];

    public static TheoryData<string> ConnectionNames => [.. ComplexTypes.Where(IsConnection).Select(connection => connection.Name)];

    [Fact]
    public void Node_Should_BeFoundByItsIdentifierAlone_When_RelayRefetchesIt()
    {
        var node = Published.QueryType!.Fields["node"];

        node.Type.ToString().ShouldBe("Node");
        node.Arguments.Values.Select(argument => $"{argument.Name}: {argument.Type}").ShouldBe(["id: ID!"]);
        Published.Types["Node"].ShouldBeOfType<InterfaceType>();
        FieldsOf("Node").ShouldBe(["id: ID!"]);
    }

    [Fact]
    public void Type_Should_BeANode_When_ItHasAnIdentifier()
    {
        var identified = ComplexTypes.Where(type => type.Name != "Node" && type.Fields.ContainsKey("id")).ToList();

        identified.Count.ShouldBeGreaterThanOrEqualTo(9);
        identified.ShouldAllBe(type => type.Interfaces.Any(implemented => implemented.Name == "Node"));
    }

    [Fact]
    public void PageInfo_Should_TellOfBothDirections() => FieldsOf("PageInfo").ShouldBe(
        ["hasNextPage: Boolean!", "hasPreviousPage: Boolean!", "startCursor: String", "endCursor: String"], ignoreOrder: true);

    [Theory]
    [MemberData(nameof(ConnectionNames))]
    public void Connection_Should_HavePageInfoAndEdges_When_ATypeIsNamedSo(string name)
    {
        var connection = Published.Types[name].ShouldBeOfType<ObjectType>();

        connection.Fields["pageInfo"].Type.ToString().ShouldBe("PageInfo!");
        var edges = connection.Fields["edges"].Type.NullableType.ShouldBeOfType<ListType>();
        var edge = edges.OfType.NullableType.ShouldBeOfType<ObjectType>();
        edge.Fields["cursor"].Type.ToString().ShouldBe("String!");
        edge.Fields["node"].Type.NullableType.ShouldBeAssignableTo<CompositeType>();
    }

    [Fact]
    public void Connection_Should_PageInBothDirections_When_AFieldReturnsIt()
    {
        var fields = ComplexTypes.SelectMany(type => type.Fields.Values).Where(field => IsConnection(field.Type.InnermostType)).ToList();

        fields.Count.ShouldBeGreaterThan(20);
        foreach (var field in fields)
        {
            field.Type.NullableType.ShouldBeOfType<ObjectType>();
            var arguments = field.Arguments.Values.Select(argument => $"{argument.Name}: {argument.Type}");
            new[] { "first: Int", "after: String", "last: Int", "before: String" }.ShouldBeSubsetOf(arguments, field.Name);
        }
    }

    private static bool IsConnection(NamedType type) => type.Name.EndsWith("Connection", StringComparison.Ordinal);

    private static IEnumerable<string> FieldsOf(string type) =>
        ((ComplexType)Published.Types[type]).Fields.Values.Select(field => $"{field.Name}: {field.Type}");
}
