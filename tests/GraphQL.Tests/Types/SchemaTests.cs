using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Types;

public sealed class SchemaTests
{
    private static readonly Schema Animals = SchemaBuilder.Build("""
        type Query { any: Animal pets: [Pet] }
        interface Animal { name: String }
        interface Walker implements Animal { name: String legs: Int }
        type Dog implements Walker & Animal { name: String legs: Int }
        type Fish implements Animal { name: String }
        union Pet = Fish | Dog
        """);

    [Fact]
    public void Types_Should_KeepGivenOrder_When_TypesAreGiven()
    {
        var leaf = new ObjectType("Leaf", () => [new("id", SpecifiedScalars.Id)]);
        var other = new ObjectType("Other", () => [new("text", SpecifiedScalars.String)]);
        var query = new ObjectType("Query", () => [new("leaf", leaf), new("other", other)]);

        Names(new Schema(query)).ShouldBe(["Query", "Leaf", "ID", "Other", "String", "Boolean"]);
        Names(new Schema(query, types: [other, query, leaf])).ShouldBe(["Other", "String", "Query", "Leaf", "ID", "Boolean"]);
    }

    [Fact]
    public void Types_Should_HoldTypesOfArguments_When_OnlyArgumentsNameThem()
    {
        var filter = new InputObjectType("Filter", () => [new("size", new EnumType("Size", [new("BIG")]))]);
        var query = new ObjectType("Query", () => [new("a", SpecifiedScalars.Int, [new("filter", new ListType(new NonNullType(filter)))])]);

        Names(new Schema(query)).ShouldBe(["Query", "Int", "Filter", "Size", "Boolean", "String"]);
    }

    [Fact]
    public void Constructor_Should_Throw_When_TwoTypesHaveOneName()
    {
        var query = new ObjectType("Query", () => [new("a", new EnumType("A", [new("X")])), new("b", new EnumType("A", [new("X")]))]);

        Should.Throw<ArgumentException>(() => new Schema(query)).Message.ShouldBe("The schema has two different types named \"A\"; names must be unique.");
    }

    [Theory]
    [InlineData("Animal", "Dog", "Fish")]
    [InlineData("Walker", "Dog")]
    [InlineData("Pet", "Fish", "Dog")]
    [InlineData("Dog", "Dog")]
    public void GetPossibleTypes_Should_GiveObjectTypes_When_TypeIsComposite(string name, params string[] expected) =>
        Animals.GetPossibleTypes((CompositeType)Animals.Types[name]).Select(type => type.Name).ShouldBe(expected);

    [Theory]
    [InlineData("Animal", "Dog", true)]
    [InlineData("Animal", "Walker", true)]
    [InlineData("Walker", "Animal", false)]
    [InlineData("Walker", "Fish", false)]
    [InlineData("Pet", "Fish", true)]
    [InlineData("Pet", "Query", false)]
    public void IsSubType_Should_TellMembers_When_TypeIsAbstract(string abstractName, string name, bool expected) =>
        Animals.IsSubType((IAbstractType)Animals.Types[abstractName], (ComplexType)Animals.Types[name]).ShouldBe(expected);

    [Theory]
    [InlineData(OperationType.Query, "Query")]
    [InlineData(OperationType.Mutation, null)]
    [InlineData(OperationType.Subscription, null)]
    public void GetRootType_Should_GiveTypeOfOperation_When_Asked(OperationType operation, string? expected) =>
        Animals.GetRootType(operation)?.Name.ShouldBe(expected);

    private static IEnumerable<string> Names(Schema schema) => schema.Types.Keys.Where(name => !name.StartsWith("__", StringComparison.Ordinal));
}
