using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Utilities;

public sealed class SchemaBuilderTests
{
    [Fact]
    public void Build_Should_GiveSameSchema_When_PrintedAndBuiltAgain()
    {
        var printed = SchemaPrinter.Print(SchemaBuilder.Build(KitchenSink.Sdl));

        SchemaPrinter.Print(SchemaBuilder.Build(printed)).ShouldBe(printed);
    }

    [Fact]
    public void Build_Should_FindRootsByName_When_ThereIsNoSchemaDefinition()
    {
        var schema = SchemaBuilder.Build("type Query { a: Int } type Mutation { a: Int } type Subscription { a: Int }");

        schema.QueryType!.Name.ShouldBe("Query");
        schema.MutationType!.Name.ShouldBe("Mutation");
        schema.SubscriptionType!.Name.ShouldBe("Subscription");
    }

    [Fact]
    public void Build_Should_TakeRootsFromDefinition_When_ThereIsOne()
    {
        var schema = SchemaBuilder.Build("schema { query: A } extend schema { subscription: B } type A { a: Int } type B { a: Int } type Mutation { a: Int }");

        schema.QueryType!.Name.ShouldBe("A");
        schema.MutationType.ShouldBeNull();
        schema.SubscriptionType!.Name.ShouldBe("B");
        schema.SyntaxNodes.Select(node => node.Kind).ShouldBe([SyntaxKind.SchemaDefinition, SyntaxKind.SchemaExtension]);
    }

    [Fact]
    public void Build_Should_MergeExtensions_When_TypesAreExtended()
    {
        var schema = SchemaBuilder.Build("""
            extend type Query implements I { b: U }
            type Query { a: S }
            interface I { a: S }
            extend interface I implements J { b: U }
            interface J { b: U }
            union U = Query
            extend union U = T
            type T { e: E }
            enum E { A }
            extend enum E { B }
            input In { a: Int }
            extend input In { b: Int }
            scalar S
            extend scalar S @specifiedBy(url: "https://example.org")
            """);

        schema.QueryType!.Fields.Keys.ShouldBe(["a", "b"]);
        schema.QueryType.Interfaces.ShouldBe([schema.Types["I"]]);
        ((InterfaceType)schema.Types["I"]).Fields.Keys.ShouldBe(["a", "b"]);
        ((InterfaceType)schema.Types["I"]).Interfaces.ShouldBe([schema.Types["J"]]);
        ((UnionType)schema.Types["U"]).Types.ShouldBe([schema.QueryType, (ObjectType)schema.Types["T"]]);
        ((EnumType)schema.Types["E"]).Values.Keys.ShouldBe(["A", "B"]);
        ((InputObjectType)schema.Types["In"]).Fields.Keys.ShouldBe(["a", "b"]);
        ((ScalarType)schema.Types["S"]).SpecifiedByUrl.ShouldBe("https://example.org");
        schema.QueryType.SyntaxNodes.Select(node => node.Kind).ShouldBe([SyntaxKind.ObjectTypeDefinition, SyntaxKind.ObjectTypeExtension]);
    }

    [Fact]
    public void Build_Should_ReadAppliedDirectives_When_TheyAreSpecified()
    {
        var schema = SchemaBuilder.Build("""
            type Query { a(x: Int @deprecated(reason: "no x")): E @deprecated, b(c: Choice): Int }
            enum E { A @deprecated(reason: "no A"), B }
            input Choice @oneOf { a: Int @deprecated, b: Int }
            """);

        var field = schema.QueryType!.Fields["a"];
        field.DeprecationReason.ShouldBe(SpecifiedDirectives.DefaultDeprecationReason);
        field.Arguments["x"].DeprecationReason.ShouldBe("no x");
        schema.QueryType.Fields["b"].DeprecationReason.ShouldBeNull();
        ((EnumType)schema.Types["E"]).Values["A"].DeprecationReason.ShouldBe("no A");
        ((EnumType)schema.Types["E"]).Values["B"].DeprecationReason.ShouldBeNull();
        var choice = (InputObjectType)schema.Types["Choice"];
        choice.IsOneOf.ShouldBeTrue();
        choice.Fields["a"].DeprecationReason.ShouldBe(SpecifiedDirectives.DefaultDeprecationReason);
    }

    [Fact]
    public void Build_Should_PutOwnDirectivesFirst_When_ThereAreSome()
    {
        var schema = SchemaBuilder.Build("type Query { a: Int } directive @own(a: Int = 1) repeatable on FIELD | QUERY directive @skip(if: Boolean! = true) on FIELD");

        schema.Directives.Keys.ShouldBe(["own", "skip", "include", "deprecated", "specifiedBy", "oneOf"]);
        schema.Directives["own"].IsRepeatable.ShouldBeTrue();
        schema.Directives["own"].Locations.ShouldBe([DirectiveLocation.Field, DirectiveLocation.Query]);
        schema.Directives["skip"].ShouldNotBeSameAs(SpecifiedDirectives.Skip);
    }

    [Fact]
    public void Build_Should_UseBuiltInTypes_When_DocumentDefinesThem()
    {
        var schema = SchemaBuilder.Build("type Query { a: ID, b: __Type } scalar ID type __Type { mine: Int }");

        schema.Types["ID"].ShouldBeSameAs(SpecifiedScalars.Id);
        schema.Types["__Type"].ShouldBeSameAs(IntrospectionTypes.Type);
    }

    [Fact]
    public void Build_Should_TakeBehaviourFromOptions_When_Given()
    {
        var resolver = FieldResolver.From<object?>(_ => 1);
        Func<object, string?> typeResolver = _ => "Query";
        var schema = SchemaBuilder.Build("type Query implements I { day: LocalDate } interface I { day: LocalDate } \"own\" scalar LocalDate", new SchemaBuilderOptions
        {
            Resolvers = new Dictionary<string, FieldResolver> { ["Query.day"] = resolver },
            TypeResolvers = new Dictionary<string, Func<object, string?>> { ["I"] = typeResolver },
            Scalars = [LocalDateScalar.Type],
        });

        schema.QueryType!.Fields["day"].Resolver.ShouldBeSameAs(resolver);
        ((InterfaceType)schema.Types["I"]).ResolveType.ShouldBeSameAs(typeResolver);
        ((InterfaceType)schema.Types["I"]).Fields["day"].Resolver.ShouldBeSameAs(FieldResolver.Default);
        var scalar = (ScalarType)schema.Types["LocalDate"];
        scalar.ParseValue("2016-06-28").ShouldBe(new DateOnly(2016, 6, 28));
        scalar.Description.ShouldBe("own");
        scalar.SpecifiedByUrl.ShouldBe(LocalDateScalar.Type.SpecifiedByUrl);
    }

    [Fact]
    public void Build_Should_PassValuesThrough_When_ScalarIsUnknown()
    {
        var scalar = (ScalarType)SchemaBuilder.Build("scalar Anything").Types["Anything"];

        scalar.Serialize("x").ShouldBe("x");
        scalar.ParseValue("x").ShouldBe("x");
        scalar.CoerceLiteral(Parser.ParseValue("[1, \"x\"]")).ShouldBe(new List<object?> { 1, "x" });
    }

    [Theory]
    [InlineData("type Query { a: Int } type Query { b: Int }", "There can be only one type named \"Query\".", "1:6", "1:28")]
    [InlineData("type Query { a: Int a: Int }", "Field \"Query.a\" can only be defined once.", "1:14", "1:21")]
    [InlineData("extend type Nope { a: Int }", "Cannot extend type \"Nope\" because it is not defined.", "1:13")]
    [InlineData("type Query { a: Int @nope }", "Unknown directive \"@nope\".", "1:21")]
    [InlineData("type Query { a: Nope }", "Unknown type \"Nope\".", "1:17")]
    [InlineData("type Query { a(b: [Nope!]): Int }", "Unknown type \"Nope\".", "1:20")]
    [InlineData("schema { query: Nope }", "Unknown type \"Nope\".", "1:17")]
    [InlineData("type Query implements Nope { a: Int }", "Unknown type \"Nope\".", "1:23")]
    [InlineData("union U = Nope", "Unknown type \"Nope\".", "1:11")]
    [InlineData("type Query implements S { a: S } scalar S", "Type Query must only implement Interface types, it cannot implement S.", "1:23")]
    [InlineData("interface I implements O { a: Int } type O { a: Int }", "Type I must only implement Interface types, it cannot implement O.", "1:24")]
    [InlineData("union U = S scalar S", "Union type U can only include Object types, it cannot include S.", "1:11")]
    [InlineData("schema { query: S } scalar S", "Query root type must be Object type, it cannot be S.", "1:17")]
    [InlineData("schema { mutation: S } scalar S", "Mutation root type must be Object type if provided, it cannot be S.", "1:20")]
    [InlineData("scalar Subscription", "Subscription root type must be Object type if provided, it cannot be Subscription.", "1:1")]
    [InlineData("type Query { a: Int @deprecated(reason: 7) }", "Argument \"reason\" has invalid value 7.", "1:41")]
    [InlineData("type Query { a: Int @deprecated(reason: null) }", "Argument \"reason\" of non-null type \"String!\" must not be null.", "1:41")]
    [InlineData("enum E { A @deprecated(reason: [\"x\"]) }", "Argument \"reason\" has invalid value [\"x\"].", "1:32")]
    [InlineData("scalar S @specifiedBy(url: RFC)", "Argument \"url\" has invalid value RFC.", "1:28")]
    public void Build_Should_Throw_When_DefinitionsDoNotFitTogether(string sdl, string message, params string[] locations)
    {
        var error = Should.Throw<SchemaException>(() => SchemaBuilder.Build(sdl)).Errors.ShouldHaveSingleItem();

        error.Message.ShouldBe(message);
        error.Locations.Select(place => $"{place.Line}:{place.Column}").ShouldBe(locations);
    }

    [Fact]
    public void Build_Should_NameEveryMisfit_When_OptionsDoNotFit()
    {
        var options = new SchemaBuilderOptions
        {
            Resolvers = new Dictionary<string, FieldResolver>
            {
                ["Query.b"] = FieldResolver.Default,
                ["Nope.a"] = FieldResolver.Default,
                ["a"] = FieldResolver.Default,
            },
            TypeResolvers = new Dictionary<string, Func<object, string?>> { ["Query"] = _ => null },
            Scalars = [LocalDateScalar.Type],
        };

        var exception = Should.Throw<SchemaException>(() => SchemaBuilder.Build("type Query { a: Int }", options));

        exception.Errors.Select(error => error.Message).ShouldBe([
            "There is a resolver for \"Query.b\", but the schema has no such field; a key is written as \"Type.field\".",
            "There is a resolver for \"Nope.a\", but the schema has no such field; a key is written as \"Type.field\".",
            "There is a resolver for \"a\", but the schema has no such field; a key is written as \"Type.field\".",
            "There is a type resolver for \"Query\", but the schema has no interface or union of that name.",
            "The scalar \"LocalDate\" is given, but the schema does not define it.",
        ]);
    }

    [Fact]
    public void Build_Should_Throw_When_TextIsNotWellFormed() =>
        Should.Throw<GraphQLSyntaxException>(() => SchemaBuilder.Build("type Query {")).Message.ShouldStartWith("Syntax Error");

    [Fact]
    public void Message_Should_TellThePlace_When_ErrorHasOne() =>
        Should.Throw<SchemaException>(() => SchemaBuilder.Build("type Query {\n  a: Nope\n}")).Message.ShouldBe("Unknown type \"Nope\". (line 2, column 6)");
}
