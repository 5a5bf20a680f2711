using Contested.Testing.Node;
using Xunit.Abstractions;

namespace Contested.GraphQL.AspNetCore.Tests.Audits;

/// <summary>The audits of the GraphQL over HTTP specification, with its reference implementation's own client.</summary>
public sealed class AuditTests(ITestOutputHelper output)
{
    /// <summary>How many audits the locked version of the package has, so that none is lost unnoticed.</summary>
    private const int Audits = 61;

    [NodeFact("The audits of GraphQL over HTTP were")]
    public async Task MapGraphQL_Should_PassAllAudits()
    {
        await using var host = await GraphQLHost.StartListeningAsync();

        var results = await AuditRunner.RunAsync(new Uri(host.Address, "/graphql"));

        foreach (var result in results)
        {
            output.WriteLine(result.ToString());
        }

        output.WriteLine($"{results.Count(result => result.Status == "ok")} of {results.Count} audits passed.");
        results.Where(result => result.Status != "ok").ShouldBeEmpty();
        results.Count.ShouldBe(Audits);
    }
}
