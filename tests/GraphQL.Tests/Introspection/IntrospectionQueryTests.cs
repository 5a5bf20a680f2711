using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Introspection;

public sealed class IntrospectionQueryTests
{
    private static readonly IntrospectionQueryOptions Least = new()
    {
        Descriptions = false,
        SpecifiedByUrl = false,
        DirectiveIsRepeatable = false,
        InputValueDeprecation = false,
        OneOf = false,
        TypeDepth = 0,
    };

    [Fact]
    public void Create_Should_AskForEverything_When_NoOptionsAreGiven()
    {
        var text = IntrospectionQuery.Create();

        var fields = FieldNames(Parser.Parse(text)).ToHashSet();
        fields.ShouldBe(
            IntrospectionTypes.All.OfType<GraphQL.Types.ObjectType>().SelectMany(type => type.Fields.Keys).Append("__schema").Distinct(),
            ignoreOrder: true);
    }

    [Theory]
    [InlineData("description")]
    [InlineData("specifiedByURL")]
    [InlineData("isRepeatable")]
    [InlineData("isOneOf")]
    [InlineData("ofType")]
    public void Create_Should_LeaveFieldOut_When_OptionIsOff(string field) =>
        FieldNames(Parser.Parse(IntrospectionQuery.Create(Least))).ShouldNotContain(field);

    [Fact]
    public void Create_Should_LeaveArgumentsOut_When_InputValueDeprecationIsOff()
    {
        var text = IntrospectionQuery.Create(Least);

        text.ShouldNotContain("args(");
        text.ShouldNotContain("inputFields(");
        text.ShouldContain("fields(includeDeprecated: true)");
    }

    [Fact]
    public void Create_Should_LeaveOnlySchemaDescriptionOut_When_SchemaDescriptionIsOff()
    {
        var all = FieldNames(Parser.Parse(IntrospectionQuery.Create())).Count(name => name == "description");
        var without = FieldNames(Parser.Parse(IntrospectionQuery.Create(new() { SchemaDescription = false }))).Count(name => name == "description");

        without.ShouldBe(all - 1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(100)]
    public void Create_Should_FollowWrappings_When_DepthIsGiven(int depth) =>
        FieldNames(Parser.Parse(IntrospectionQuery.Create(new() { TypeDepth = depth }))).Count(name => name == "ofType").ShouldBe(depth);

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void Create_Should_Throw_When_DepthIsOutOfRange(int depth) =>
        Should.Throw<ArgumentOutOfRangeException>(() => IntrospectionQuery.Create(new() { TypeDepth = depth }));

    private static IEnumerable<string> FieldNames(SyntaxNode node) =>
        node.Children.SelectMany(FieldNames).Concat(node is FieldNode field ? [field.Name.Value] : []);
}
