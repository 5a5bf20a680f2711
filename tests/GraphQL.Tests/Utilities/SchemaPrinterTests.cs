using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Utilities;

public sealed class SchemaPrinterTests
{
    [Fact]
    public void Print_Should_GiveTheTextBack_When_SchemaWasBuiltFromCanonicalText() =>
        SchemaPrinter.Print(SchemaBuilder.Build(KitchenSink.Sdl)).ShouldBe(KitchenSink.Sdl);

    [Theory]
    [InlineData("schema { query: Query } type Query { a: Int }", "type Query {\n  a: Int\n}")]
    [InlineData("\"d\" schema { query: Query } type Query { a: Int }", "\"\"\"d\"\"\"\nschema {\n  query: Query\n}\n\ntype Query {\n  a: Int\n}")]
    [InlineData("schema { query: Q } type Q { a: Int }", "schema {\n  query: Q\n}\n\ntype Q {\n  a: Int\n}")]
    [InlineData("type Query { a: Int } extend schema { subscription: S } type S { a: Int }", "schema {\n  query: Query\n  subscription: S\n}\n\ntype Query {\n  a: Int\n}\n\ntype S {\n  a: Int\n}")]
    public void Print_Should_WriteSchemaDefinition_When_ItSaysMoreThanTheNames(string sdl, string expected) =>
        SchemaPrinter.Print(SchemaBuilder.Build(sdl)).ShouldBe(expected);

    [Theory]
    [InlineData("interface X", "interface X")]
    [InlineData("union X", "union X")]
    [InlineData("enum X", "enum X")]
    [InlineData("input X", "input X")]
    [InlineData("type X", "type X")]
    [InlineData("scalar X", "scalar X")]
    public void PrintType_Should_OmitBlock_When_TypeIsEmpty(string sdl, string expected) =>
        SchemaPrinter.PrintType(SchemaBuilder.Build(sdl).Types["X"]).ShouldBe(expected);

    [Fact]
    public void PrintType_Should_WriteBuiltInType_When_AskedFor() =>
        SchemaPrinter.PrintType(SpecifiedScalars.Boolean).ShouldBe("\"\"\"The `Boolean` scalar type represents `true` or `false`.\"\"\"\nscalar Boolean");

    [Fact]
    public void PrintDirective_Should_WriteDefinition_When_DirectiveIsSpecified() =>
        SchemaPrinter.PrintDirective(SpecifiedDirectives.OneOf)
            .ShouldEndWith("\"\"\"\ndirective @oneOf on INPUT_OBJECT");

    [Fact]
    public void Print_Should_KeepOrderOfDocument_When_TypesReferToLaterOnes()
    {
        var schema = SchemaBuilder.Build("type Query { c: C, b: B } type A { b: B } type B { x: Z } type C { a: A } scalar Z");

        SchemaPrinter.Print(schema).Split('\n').Where(line => line.StartsWith("type", StringComparison.Ordinal) || line.StartsWith("scalar", StringComparison.Ordinal))
            .ShouldBe(["type Query {", "type A {", "type B {", "type C {", "scalar Z"]);
    }
}
