using Contested.GraphQL.Language;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Types;

public sealed class GraphQLTypeTests
{
    private static readonly Schema Schema = SchemaBuilder.Build(
        "type Query { a: Int } interface Node { id: ID! } union Any = Query enum E { A } input In { a: [[In!]!] b: E! }");

    [Fact]
    public void ToString_Should_GiveNotation_When_TypeIsWrapped()
    {
        var type = ((InputObjectType)Schema.Types["In"]).Fields["a"].Type;

        type.ToString().ShouldBe("[[In!]!]");
        type.InnermostType.ShouldBeSameAs(Schema.Types["In"]);
        type.NullableType.ShouldBeSameAs(type);
        new NonNullType(type).NullableType.ShouldBeSameAs(type);
    }

    [Theory]
    [InlineData("Int", true, true, true)]
    [InlineData("E", true, true, true)]
    [InlineData("In", true, false, false)]
    [InlineData("Query", false, true, false)]
    [InlineData("Node", false, true, false)]
    [InlineData("Any", false, true, false)]
    public void Direction_Should_BeThatOfTheInnermostType_When_TypeIsWrapped(string name, bool isInput, bool isOutput, bool isLeaf)
    {
        foreach (var type in new GraphQLType[] { Schema.Types[name], new ListType(Schema.Types[name]), new NonNullType(new ListType(Schema.Types[name])) })
        {
            type.IsInputType.ShouldBe(isInput);
            type.IsOutputType.ShouldBe(isOutput);
            type.IsLeafType.ShouldBe(isLeaf);
        }
    }

    [Fact]
    public void Constructor_Should_Throw_When_NonNullIsWrappedInNonNull() =>
        Should.Throw<ArgumentException>(() => new NonNullType(new NonNullType(SpecifiedScalars.Int))).Message.ShouldStartWith("The type Int! is non-null already.");

    [Theory]
    [InlineData("Int", false)]
    [InlineData("Int!", true)]
    [InlineData("Int! = 1", false)]
    [InlineData("Int = null", false)]
    public void IsRequired_Should_BeTrue_When_TypeIsNonNullWithoutDefault(string type, bool expected) =>
        SchemaBuilder.Build($"input I {{ a: {type} }}").Types["I"].ShouldBeOfType<InputObjectType>().Fields["a"].IsRequired.ShouldBe(expected);

    [Fact]
    public void ToSpecificationName_Should_BeReadBack_When_LocationIsAny()
    {
        foreach (var location in Enum.GetValues<DirectiveLocation>())
        {
            DirectiveLocations.TryParse(location.ToSpecificationName(), out var parsed).ShouldBeTrue();
            parsed.ShouldBe(location);
            Should.NotThrow(() => Parser.Parse($"directive @d on {location.ToSpecificationName()}"));
        }

        DirectiveLocations.TryParse("field", out _).ShouldBeFalse();
    }
}
