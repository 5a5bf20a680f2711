using System.Text.Json.Nodes;
using Contested.Api.Schema;
using Contested.Conformance.Reference;
using Contested.Domain.Persistence;
using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Utilities;
using Contested.Testing;
using Contested.Testing.Node;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.Conformance;

/// <summary>Shows the schema of the Api to the reference implementation.</summary>
public sealed class SchemaConformanceTests(ReferenceFixture fixture) : IClassFixture<ReferenceFixture>
{
    // Introspection does not tell applied directives, so what is compared are the schemas as the reference implementation reads them.
    [NodeFact("The comparison of the Api's schema with the reference implementation was")]
    public async Task Introspection_Should_GiveClientsThePublishedSchema_When_ReferenceImplementationReadsIt()
    {
        var reference = await fixture.GetAsync();
        await using var services = new ServiceCollection()
            .AddDbContext<ContestedDbContext>(options => options.UseSqlite("Data Source=:memory:"))
            .BuildServiceProvider();
        var schema = ContestedSchema.Create(services);

        var response = await new RequestExecutor(schema).ExecuteAsync(new GraphQLRequest { Query = IntrospectionQuery.Create() });
        var introspected = reference.PrintIntrospectedSchema(JsonNode.Parse(response.ToJson())!["data"]!);

        introspected.ShouldBe(Sorted(reference, SchemaPrinter.Print(schema)));
        introspected.ShouldBe(Sorted(reference, await File.ReadAllTextAsync(Path.Combine(RepositoryFolder.Root, "schema.graphql"))));
        introspected.ShouldContain("type Claim implements Node");
    }

    private static string Sorted(ReferenceImplementation reference, string sdl)
    {
        var answer = reference.Schema(sdl);
        return answer["sorted"]?.GetValue<string>() ?? throw new InvalidOperationException($"The reference implementation refuses the schema: {answer}");
    }
}
