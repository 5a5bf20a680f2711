using System.Diagnostics.Metrics;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.Testing;
using Contested.Testing.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.GraphQL.AspNetCore.Tests.Telemetry;

/// <summary>By which names operations are told apart in metrics, and what is measured of them.</summary>
public sealed class OperationMetricsTests : IDisposable
{
    private const string Duration = "contested.graphql.operation.duration";
    private const string Name = "graphql.operation.name";

    private readonly TemporaryFolder _folder = new();

    public OperationMetricsTests() => _folder.Write("trusted.graphql", "query Trusted { echo }");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task Names_Should_BeBounded_When_ClientsMakeThemUp(int most)
    {
        await using var host = await StartAsync(most);
        using var metrics = new RecordedMetrics(host.Service<IMeterFactory>());
        using var client = host.CreateClient();

        for (var number = 0; number < 20; number++)
        {
            await PostAsync(client, $"query Made{number} {{ echo }}");
        }

        await PostAsync(client, "query Made0 { echo }");
        await PostAsync(client, "query Trusted { echo }");
        await PostAsync(client, "query trusted { increment(number: 1) }");
        await client.GetStringAsync("/graphql/persisted/trusted");

        metrics.Values(Duration, Name).ShouldBe([.. Enumerable.Range(0, most).Select(number => $"Made{number}"), "other", "trusted"], ignoreOrder: true);
        metrics.Count(Duration, (Name, "trusted")).ShouldBe(2);
        metrics.Count(Duration, ("graphql.operation.type", "query")).ShouldBe(24);
    }

    [Fact]
    public async Task Documents_Should_BeCountedAsKnown_When_TheyComeAgain()
    {
        await using var host = await StartAsync(0);
        using var metrics = new RecordedMetrics(host.Service<IMeterFactory>());
        using var client = host.CreateClient();

        for (var time = 0; time < 3; time++)
        {
            await PostAsync(client, "{ echo }");
        }

        metrics.Sum("contested.graphql.documents", ("result", "miss")).ShouldBe(1);
        metrics.Sum("contested.graphql.documents", ("result", "hit")).ShouldBe(2);
        metrics.Count("contested.graphql.operation.field_cost").ShouldBe(3);
        metrics.Count("contested.graphql.operation.type_cost").ShouldBe(3);
    }

    [Theory]
    [InlineData("{", ErrorCodes.ParseFailed)]
    [InlineData("{ unknown }", ErrorCodes.ValidationFailed)]
    [InlineData("query($a: Int!) { increment(number: $a) }", ErrorCodes.BadUserInput)]
    public async Task Error_Should_BeCountedByItsCode_When_RequestIsWrong(string query, string code)
    {
        await using var host = await StartAsync(0);
        using var metrics = new RecordedMetrics(host.Service<IMeterFactory>());
        using var client = host.CreateClient();

        await PostAsync(client, query);

        metrics.Values("contested.graphql.errors", "error.type").ShouldBe([code]);
        metrics.Sum("contested.graphql.errors").ShouldBe(1);
    }

    private static async Task PostAsync(HttpClient client, string query)
    {
        using var response = await client.PostAsync("/graphql", GraphQLHost.Json(System.Text.Json.JsonSerializer.Serialize(new { query })));
    }

    private Task<GraphQLHost> StartAsync(int mostNames) => GraphQLHost.StartInMemoryAsync(
        options => options.TrustedDocumentsFolder = _folder.FullPath,
        services => services.Configure<OperationTelemetryOptions>(options => options.MaxOperationNames = mostNames));
}
