using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;
using Contested.GraphQL.Validation.Suggestions;

namespace Contested.GraphQL.Tests.Utilities;

public sealed class SchemaSorterTests
{
    [Theory]
    [InlineData("type Query { b10: Int, b9: Int, a(y: Int, x: Int): Int }", "type Query {\n  a(x: Int, y: Int): Int\n  b9: Int\n  b10: Int\n}")]
    [InlineData("type B type A", "type A\n\ntype B")]
    [InlineData("enum E { B, A }", "enum E {\n  A\n  B\n}")]
    [InlineData("input I { b: [I!] = [], a: Int }", "input I {\n  a: Int\n  b: [I!] = []\n}")]
    [InlineData("union U = B | A type B type A", "type A\n\ntype B\n\nunion U = A | B")]
    [InlineData("interface B interface A type C implements B & A", "interface A\n\ninterface B\n\ntype C implements A & B")]
    [InlineData("directive @b on FIELD directive @a(y: Int, x: Int) on QUERY | FIELD", "directive @a(x: Int, y: Int) on FIELD | QUERY\n\ndirective @b on FIELD")]
    public void Sort_Should_OrderByName_When_Unordered(string sdl, string expected) =>
        SchemaPrinter.Print(SchemaSorter.Sort(SchemaBuilder.Build(sdl))).ShouldBe(expected);

    [Fact]
    public void Sort_Should_KeepEverythingElse_When_SchemaHasEverything()
    {
        var schema = SchemaBuilder.Build(KitchenSink.Sdl);

        var sorted = SchemaSorter.Sort(schema);

        LinesOf(sorted).ShouldBe(LinesOf(schema), ignoreOrder: true);
        SchemaPrinter.Print(SchemaSorter.Sort(sorted)).ShouldBe(SchemaPrinter.Print(sorted));
        sorted.Types.Keys.ShouldBe(sorted.Types.Keys.Order(NaturalComparer.Instance));
        sorted.QueryType.ShouldBeSameAs(sorted.Types["QueryRoot"]);
    }

    [Fact]
    public void Sort_Should_KeepBehaviour_When_SchemaHasResolvers()
    {
        var resolver = FieldResolver.From<object?>(_ => 1);
        Func<object, string?> typeResolver = _ => "Query";
        var schema = SchemaBuilder.Build("type Query { b: U, a: Int } union U = Query", new SchemaBuilderOptions
        {
            Resolvers = new Dictionary<string, FieldResolver> { ["Query.a"] = resolver },
            TypeResolvers = new Dictionary<string, Func<object, string?>> { ["U"] = typeResolver },
        });

        var sorted = SchemaSorter.Sort(schema);

        sorted.QueryType!.Fields["a"].Resolver.ShouldBeSameAs(resolver);
        ((UnionType)sorted.Types["U"]).ResolveType.ShouldBeSameAs(typeResolver);
    }

    private static string[] LinesOf(Schema schema) => [.. SchemaPrinter.Print(schema)
        .Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && !line.StartsWith("union", StringComparison.Ordinal)
            && !line.StartsWith("type QueryRoot", StringComparison.Ordinal)
            && !line.StartsWith("object(", StringComparison.Ordinal)
            && !line.StartsWith(')')
            && !line.StartsWith("directive @onSchema", StringComparison.Ordinal))];
}
