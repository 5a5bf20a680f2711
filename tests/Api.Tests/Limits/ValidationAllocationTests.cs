using Microsoft.Extensions.DependencyInjection;
using Contested.Api.Tests.Hosting;
using Contested.GraphQL.Language;
using Contested.GraphQL.Validation.Rules;
using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Limits;

/// <summary>Documents that are new each time leave little for the garbage collector.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class ValidationAllocationTests(ApiHosts hosts)
{
    private const int MostBytes = 40_000;

    [Fact]
    public async Task Validation_Should_AllocateLittle_When_TheDocumentIsNew()
    {
        var host = await hosts.GetAsync(DatabaseKind.Sqlite);
        var schema = host.Services.GetRequiredService<GraphQL.Execution.Requests.RequestExecutor>().Schema;
        var text = await File.ReadAllTextAsync(Path.Combine(RepositoryFolder.Root, "bench", "queries", "contested", "engagement.graphql"));
        DocumentValidator.Validate(schema, Parser.Parse(text)).ShouldBeEmpty();
        var document = Parser.Parse(text);

        var before = GC.GetAllocatedBytesForCurrentThread();
        DocumentValidator.Validate(schema, document);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MostBytes);
    }
}
