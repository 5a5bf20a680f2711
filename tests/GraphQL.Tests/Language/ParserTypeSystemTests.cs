using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Tests.Language;

public sealed class ParserTypeSystemTests
{
    private const string Field = "(FieldDefinition c (NamedType D))";

    [Theory]
    [InlineData("schema { query: A }", "(SchemaDefinition (OperationTypeDefinition Query (NamedType A)))")]
    [InlineData(
        "\"d\" schema @a(b: 1) { query: A mutation: B subscription: C }",
        "(SchemaDefinition StringValue 'd' (Directive a (Argument b IntValue 1)) (OperationTypeDefinition Query (NamedType A)) "
            + "(OperationTypeDefinition Mutation (NamedType B)) (OperationTypeDefinition Subscription (NamedType C)))")]
    [InlineData("scalar A", "(ScalarTypeDefinition A)")]
    [InlineData("\"d\" scalar A @b", "(ScalarTypeDefinition StringValue 'd' A (Directive b))")]
    [InlineData("type A", "(ObjectTypeDefinition A)")]
    [InlineData("type type { type: type }", "(ObjectTypeDefinition type (FieldDefinition type (NamedType type)))")]
    [InlineData("type A { c: D }", "(ObjectTypeDefinition A " + Field + ")")]
    [InlineData("type A implements B", "(ObjectTypeDefinition A (NamedType B))")]
    [InlineData("type A implements & B", "(ObjectTypeDefinition A (NamedType B))")]
    [InlineData(
        "\"d\" type A implements B & C @e { c: D }",
        "(ObjectTypeDefinition StringValue 'd' A (NamedType B) (NamedType C) (Directive e) " + Field + ")")]
    [InlineData(
        "type A { \"d\" b(\"e\" c: [D!] = [1] @f, g: H): I! @j }",
        "(ObjectTypeDefinition A (FieldDefinition StringValue 'd' b "
            + "(InputValueDefinition StringValue 'e' c (ListType (NonNullType (NamedType D))) (ListValue IntValue 1) (Directive f)) "
            + "(InputValueDefinition g (NamedType H)) (NonNullType (NamedType I)) (Directive j)))")]
    [InlineData("interface A", "(InterfaceTypeDefinition A)")]
    [InlineData(
        "\"d\" interface A implements & B & C @e { c: D }",
        "(InterfaceTypeDefinition StringValue 'd' A (NamedType B) (NamedType C) (Directive e) " + Field + ")")]
    [InlineData("union A", "(UnionTypeDefinition A)")]
    [InlineData("union A = | B", "(UnionTypeDefinition A (NamedType B))")]
    [InlineData("\"d\" union A @b = C | D", "(UnionTypeDefinition StringValue 'd' A (Directive b) (NamedType C) (NamedType D))")]
    [InlineData("enum A", "(EnumTypeDefinition A)")]
    [InlineData(
        "\"d\" enum A @b { \"e\" C @f, on }",
        "(EnumTypeDefinition StringValue 'd' A (Directive b) (EnumValueDefinition StringValue 'e' C (Directive f)) (EnumValueDefinition on))")]
    [InlineData("input A", "(InputObjectTypeDefinition A)")]
    [InlineData(
        "\"d\" input A @b { \"e\" c: D = {f: null} @g }",
        "(InputObjectTypeDefinition StringValue 'd' A (Directive b) "
            + "(InputValueDefinition StringValue 'e' c (NamedType D) (ObjectValue (ObjectField f NullValue)) (Directive g)))")]
    [InlineData("directive @a on FIELD", "(DirectiveDefinition a FIELD)")]
    [InlineData("directive @a on | FIELD | SCHEMA", "(DirectiveDefinition a FIELD SCHEMA)")]
    [InlineData(
        "\"d\" directive @a(b: C) repeatable on VARIABLE_DEFINITION",
        "(DirectiveDefinition repeatable StringValue 'd' a (InputValueDefinition b (NamedType C)) VARIABLE_DEFINITION)")]
    [InlineData("directive @repeatable on FIELD", "(DirectiveDefinition repeatable FIELD)")]
    public void Parse_Should_BuildTree_When_DefinitionIsOfTypeSystem(string source, string outline) =>
        SyntaxTree.Outline(Parser.Parse(source)).ShouldBe($"(Document {outline})");

    [Theory]
    [InlineData("extend schema @a", "(SchemaExtension (Directive a))")]
    [InlineData("extend schema { query: A }", "(SchemaExtension (OperationTypeDefinition Query (NamedType A)))")]
    [InlineData("extend scalar A @b", "(ScalarTypeExtension A (Directive b))")]
    [InlineData("extend type A @b", "(ObjectTypeExtension A (Directive b))")]
    [InlineData("extend type A implements B", "(ObjectTypeExtension A (NamedType B))")]
    [InlineData("extend type A { c: D }", "(ObjectTypeExtension A " + Field + ")")]
    [InlineData("extend interface A implements B @e { c: D }", "(InterfaceTypeExtension A (NamedType B) (Directive e) " + Field + ")")]
    [InlineData("extend union A = B", "(UnionTypeExtension A (NamedType B))")]
    [InlineData("extend union A @b", "(UnionTypeExtension A (Directive b))")]
    [InlineData("extend enum A { B }", "(EnumTypeExtension A (EnumValueDefinition B))")]
    [InlineData("extend enum A @b", "(EnumTypeExtension A (Directive b))")]
    [InlineData("extend input A { c: D }", "(InputObjectTypeExtension A (InputValueDefinition c (NamedType D)))")]
    [InlineData("extend input A @b", "(InputObjectTypeExtension A (Directive b))")]
    public void Parse_Should_BuildTree_When_DefinitionIsExtension(string source, string outline) =>
        SyntaxTree.Outline(Parser.Parse(source)).ShouldBe($"(Document {outline})");

    [Fact]
    public void Parse_Should_KeepOrder_When_DocumentMixesDefinitions() =>
        Parser.Parse("type A { a: B } extend type A @b \"d\" query { c }")
            .Definitions.Select(definition => definition.Kind)
            .ShouldBe([SyntaxKind.ObjectTypeDefinition, SyntaxKind.ObjectTypeExtension, SyntaxKind.OperationDefinition]);

    [Fact]
    public void Parse_Should_IncludeDescriptionInLocation_When_DefinitionHasOne()
    {
        const string source = "type A\n\"d\" type B { \"e\" c: D }";
        var definition = Parser.Parse(source).Definitions[1].ShouldBeOfType<ObjectTypeDefinitionNode>();

        definition.Location.ShouldBe(new Location(7, 30, 2, 1));
        definition.Fields[0].Location.ShouldBe(new Location(20, 28, 2, 14));
    }
}
