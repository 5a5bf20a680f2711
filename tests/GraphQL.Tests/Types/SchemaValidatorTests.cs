using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;
using Contested.GraphQL.Types.Validation;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Types;

public sealed class SchemaValidatorTests
{
    [Theory]
    [InlineData("type Query { a: Int }")]
    [InlineData("interface I { a(x: Int): I } type Query implements I { a(x: Int, y: Int, z: Int! = 1): Query! }")]
    [InlineData("interface I { a: [I] } type Query implements I { a: [Query!]! }")]
    [InlineData("interface J { a: U } interface I implements J { a: U } type Query implements I & J { a: Query } union U = Query")]
    [InlineData("interface I { a: Int @deprecated } type Query implements I { a: Int @deprecated }")]
    [InlineData("type Query { a(x: I): Int } input I { a: I, b: [I!]!, c: J! } input J { i: I }")]
    [InlineData("type Query { a(x: I = {a: {a: {b: 2}}}): Int } input I { a: I = null, b: Int = 1 }")]
    [InlineData("type Query { a(x: I! = {a: 1} @deprecated): Int } input I @oneOf { a: Int, b: I }")]
    [InlineData("directive @d(a: Int! = 1 @deprecated, b: [E] = A) on FIELD type Query { a: Int } enum E { A }")]
    public void Validate_Should_FindNothing_When_SchemaIsValid(string sdl) => Validate(sdl).ShouldBeEmpty();

    [Fact]
    public void Validate_Should_FindNothing_When_SchemaHasEverything() => Validate(Utilities.KitchenSink.Sdl).ShouldBeEmpty();

    [Theory]
    [InlineData("type A { a: Int }", "Query root type must be provided.")]
    [InlineData("schema { mutation: M } type M { a: Int }", "Query root type must be provided. 1:1")]
    [InlineData("schema { query: Q mutation: Q } type Q { a: Int }", "All root types must be different, but type Q is the root of query and mutation. 1:17 1:29")]
    public void Validate_Should_FindErrors_When_RootTypesAreWrong(string sdl, string expected) => Validate(sdl).ShouldBe([expected]);

    [Theory]
    [InlineData("type __A { a: Int }", "__A", "1:1")]
    [InlineData("type A { __a: Int }", "__a", "1:10")]
    [InlineData("type A { a(__b: Int): Int }", "__b", "1:12")]
    [InlineData("enum E { __A }", "__A", "1:10")]
    [InlineData("input I { __a: Int }", "__a", "1:11")]
    [InlineData("directive @__d on FIELD", "__d", "1:1")]
    [InlineData("directive @d(__a: Int) on FIELD", "__a", "1:14")]
    public void Validate_Should_FindErrors_When_NameIsReserved(string sdl, string name, string location) =>
        ValidateWithQuery(sdl).ShouldBe([$"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection. {location}"]);

    [Theory]
    [InlineData("", "Expected name to be a non-empty string.")]
    [InlineData("a-b", "Names must only contain [_a-zA-Z0-9] but \"a-b\" does not.")]
    [InlineData("é", "Names must only contain [_a-zA-Z0-9] but \"é\" does not.")]
    [InlineData("1a", "Names must start with [_a-zA-Z] but \"1a\" does not.")]
    public void Validate_Should_FindErrors_When_NameMadeByCodeIsNoName(string name, string expected) =>
        Validate(new Schema(new ObjectType("Query", () => [new(name, SpecifiedScalars.Int)]))).ShouldBe([expected]);

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("null")]
    public void Validate_Should_FindErrors_When_EnumValueIsAnotherLiteral(string name) =>
        Validate(new Schema(new ObjectType("Query", () => [new("a", new EnumType("E", [new(name)]))]))).ShouldBe([$"Enum values cannot be named: {name}"]);

    [Theory]
    [InlineData("type A", "Type A must define one or more fields. 1:1")]
    [InlineData("interface A directive @x on INTERFACE extend interface A @x", "Type A must define one or more fields. 1:1 1:39")]
    [InlineData("union A", "Union type A must define one or more member types. 1:1")]
    [InlineData("enum A", "Enum type A must define one or more values. 1:1")]
    [InlineData("input A", "Input Object type A must define one or more fields. 1:1")]
    [InlineData("union A = Query | Query extend union A = Query", "Union type A can only include type Query once. 1:11 1:19 1:42|Union type A can only include type Query once. 1:11 1:19 1:42")]
    public void Validate_Should_FindErrors_When_TypeHasWrongMembers(string sdl, string expected) => ValidateWithQuery(sdl).ShouldBe(expected.Split('|'));

    [Theory]
    [InlineData("input I { a: Query }", "The type of I.a must be Input Type but got: Query. 1:14")]
    [InlineData("input I { a: [Query!] }", "The type of I.a must be Input Type but got: [Query!]. 1:14")]
    [InlineData("type A { a(x: Query): Int }", "The type of A.a(x:) must be Input Type but got: Query. 1:15")]
    [InlineData("directive @d(a: Query) on FIELD", "The type of @d(a:) must be Input Type but got: Query. 1:14")]
    [InlineData("type A { a: I } input I { a: Int }", "The type of A.a must be Output Type but got: I. 1:13")]
    [InlineData("interface A { a: [I!]! } input I { a: Int }", "The type of A.a must be Output Type but got: [I!]!. 1:18")]
    public void Validate_Should_FindErrors_When_TypeIsOfTheOtherDirection(string sdl, string expected) => ValidateWithQuery(sdl).ShouldBe([expected]);

    [Theory]
    [InlineData("type A { a(x: Int! @deprecated): Int }", "Required argument A.a(x:) cannot be deprecated. 1:20 1:15")]
    [InlineData("input I { a: Int! @deprecated }", "Required input field I.a cannot be deprecated. 1:19 1:14")]
    [InlineData("directive @d(a: Int! @deprecated) on FIELD", "Required argument @d(a:) cannot be deprecated. 1:22 1:17")]
    public void Validate_Should_FindErrors_When_RequiredValueIsDeprecated(string sdl, string expected) => ValidateWithQuery(sdl).ShouldBe([expected]);

    [Fact]
    public void Validate_Should_FindErrors_When_DirectiveHasNoLocation() =>
        Validate(new Schema(new ObjectType("Query", () => [new("a", SpecifiedScalars.Int)]), directives: [new DirectiveDefinition("d", [])]))
            .ShouldBe(["Directive @d must include 1 or more locations."]);

    [Theory]
    [InlineData("interface I { a: Int } type A implements I { b: Int }", "Interface field I.a expected but A does not provide it. 1:15 1:24")]
    [InlineData("interface I { a: Int } type A implements I { a: String }", "Interface field I.a expects type Int but A.a is type String. 1:18 1:49")]
    [InlineData("interface I { a: Int! } type A implements I { a: Int }", "Interface field I.a expects type Int! but A.a is type Int. 1:18 1:50")]
    [InlineData("interface I { a: [Int] } type A implements I { a: Int }", "Interface field I.a expects type [Int] but A.a is type Int. 1:18 1:51")]
    [InlineData("interface I { a: Int } type A implements I { a: [Int] }", "Interface field I.a expects type Int but A.a is type [Int]. 1:18 1:49")]
    [InlineData("interface I { a: I } type A implements I { a: Query }", "Interface field I.a expects type I but A.a is type Query. 1:18 1:47")]
    [InlineData("interface I { a(x: Int): Int } type A implements I { a: Int }", "Interface field argument I.a(x:) expected but A.a does not provide it. 1:17 1:54")]
    [InlineData("interface I { a(x: Int): Int } type A implements I { a(x: Int!): Int }", "Interface field argument I.a(x:) expects type Int but A.a(x:) is type Int!. 1:20 1:59")]
    [InlineData("interface I { a(x: [Int!]): Int } type A implements I { a(x: [Int]): Int }", "Interface field argument I.a(x:) expects type [Int!] but A.a(x:) is type [Int]. 1:20 1:62")]
    [InlineData("interface I { a: Int } type A implements I { a(x: Int!): Int }", "Object field A.a includes required argument x that is missing from the Interface field I.a. 1:48 1:15")]
    [InlineData("interface I { a: Int } type A implements I { a: Int @deprecated }", "Interface field I.a is not deprecated, so implementation field A.a must not be deprecated. 1:53 1:49")]
    [InlineData("interface I { a: Int } interface A implements I { b: Int }", "Interface field I.a expected but A does not provide it. 1:15 1:24")]
    [InlineData("interface I { a: Int } type A implements I & I { a: Int }", "Type A can only implement I once. 1:42 1:46")]
    [InlineData("interface I implements I { a: Int }", "Type I cannot implement itself because it would create a circular reference. 1:24")]
    [InlineData("interface J { a: Int } interface I implements J { a: Int } type A implements I { a: Int }", "Type A must implement J because it is implemented by I. 1:47 1:78")]
    [InlineData("interface I implements J { a: Int } interface J implements I { a: Int }", "Type I cannot implement J because it would create a circular reference. 1:60 1:24|Type J cannot implement I because it would create a circular reference. 1:24 1:60")]
    public void Validate_Should_FindErrors_When_InterfaceIsNotImplemented(string sdl, string expected) => ValidateWithQuery(sdl).ShouldBe(expected.Split('|'));

    [Theory]
    [InlineData("input I { a: I! }", "Cannot reference Input Object \"I\" within itself through a series of non-null fields: \"a\". 1:11")]
    [InlineData("input A { b: B! } input B { c: C! } input C { a: A! }", "Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"b.c.a\". 1:11 1:29 1:47")]
    [InlineData("input A { b: B! } input B { b: B! a: A! }", "Cannot reference Input Object \"B\" within itself through a series of non-null fields: \"b\". 1:29|Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"b.a\". 1:11 1:35")]
    public void Validate_Should_FindErrors_When_InputObjectsNeedEachOther(string sdl, string expected) => ValidateWithQuery(sdl).ShouldBe(expected.Split('|'));

    [Theory]
    [InlineData("input A { a: A = {} }", "The default value of input field A.a contains itself, through the default values of: \"A.a\". 1:18")]
    [InlineData("input A { b: [B] = [{}] } input B { a: A = {c: 1} c: Int }", "The default value of input field A.b contains itself, through the default values of: \"A.b\", \"B.a\". 1:20 1:44")]
    [InlineData("input A { a: A b: A = {a: {}} }", "The default value of input field A.b contains itself, through the default values of: \"A.b\". 1:23")]
    public void Validate_Should_FindErrors_When_DefaultContainsItself(string sdl, string expected) => ValidateWithQuery(sdl).ShouldBe([expected]);

    [Theory]
    [InlineData("input A @oneOf { a: Int! }", "OneOf input field A.a must be nullable. 1:21")]
    [InlineData("input A @oneOf { a: Int = 1 }", "OneOf input field A.a cannot have a default value. 1:18")]
    [InlineData("input A { a: Int } extend input A @oneOf { b: Int }", "Directive \"@oneOf\" must be applied to the definition of A, not to an extension of it. 1:35")]
    public void Validate_Should_FindErrors_When_OneOfIsMisused(string sdl, string expected) => ValidateWithQuery(sdl).ShouldBe([expected]);

    [Theory]
    [InlineData("type A { a(x: Int = \"1\"): Int }", "A.a(x:) has a default value that does not fit its type Int: \"1\". 1:21")]
    [InlineData("interface A { a(x: Int! = null): Int }", "A.a(x:) has a default value that does not fit its type Int!: null. 1:27")]
    [InlineData("input A { a: [E] = [A, B] } enum E { A }", "A.a has a default value that does not fit its type [E]: [A, B]. 1:20")]
    [InlineData("input A { a: B = {b: 1, c: 1} } input B { b: Int }", "A.a has a default value that does not fit its type B: {b: 1, c: 1}. 1:18")]
    [InlineData("input A { a: [B!] = [{}] } input B { b: Int! }", "A.a has a default value that does not fit its type [B!]: [{}]. 1:21")]
    [InlineData("directive @d(a: Boolean = 1) on FIELD", "@d(a:) has a default value that does not fit its type Boolean: 1. 1:27")]
    public void Validate_Should_FindErrors_When_DefaultDoesNotFit(string sdl, string expected) => ValidateWithQuery(sdl).ShouldBe([expected]);

    [Fact]
    public void EnsureValid_Should_ThrowWithAllErrors_When_SchemaIsInvalid() =>
        Should.Throw<SchemaException>(() => SchemaValidator.EnsureValid(SchemaBuilder.Build("type A enum B"))).Errors.Count.ShouldBe(3);

    [Fact]
    public void EnsureValid_Should_Return_When_SchemaIsValid() => Should.NotThrow(() => SchemaValidator.EnsureValid(SchemaBuilder.Build("type Query { a: Int }")));

    private static string[] ValidateWithQuery(string sdl) => Validate($"{sdl}\ntype Query {{ query: Int }}");

    private static string[] Validate(string sdl) => Validate(SchemaBuilder.Build(sdl));

    private static string[] Validate(Schema schema) => [.. SchemaValidator.Validate(schema).Select(Show)];

    private static string Show(GraphQLError error) => string.Join(' ', [error.Message, .. error.Locations.Select(Show)]);

    private static string Show(Location location) => $"{location.Line}:{location.Column}";
}
