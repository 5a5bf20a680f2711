using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Execution;

public sealed class LostConnectionTests
{
    [Fact]
    public async Task ExecuteAsync_Should_StartAgainWithANewResource_When_AConnectionIsLost()
    {
        var schema = SchemaThatFails(times: 1, new IOException("lost"), out var resources);

        var result = await Executions.ExecuteAsync(schema, "{ first second }");

        result.ShouldBe("""{"first":"1","second":"2"}""");
        resources.Count.ShouldBe(2);
        resources.ShouldAllBe(resource => resource.IsDisposed);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public async Task ExecuteAsync_Should_GiveUp_When_ItIsLostAgainOrKnownToBe(int times, bool isNews)
    {
        var schema = SchemaThatFails(times, isNews ? new IOException("lost") : null, out var resources);

        await Should.ThrowAsync<DataUnavailableException>(() => Executions.ExecuteAsync(schema, "{ first second }"));

        resources.Count.ShouldBe(times);
    }

    private static Schema SchemaThatFails(int times, Exception? reason, out List<Resource> resources)
    {
        var made = new List<Resource>();
        resources = made;
        return SchemaBuilder.Build("type Query { first: String, second: String }", new SchemaBuilderOptions
        {
            Resolvers = new Dictionary<string, FieldResolver>
            {
                ["Query.first"] = FieldResolver.From<object?>((_, batch) =>
                {
                    made.Add(new Resource());
                    batch.Context.Resource.ShouldBeNull();
                    batch.Context.Resource = made[^1];
                    return "1";
                }),
                ["Query.second"] = FieldResolver.From<object?>(_ => made.Count > times ? "2" : throw new DataUnavailableException(reason)),
            },
        });
    }

    private sealed class Resource : IAsyncDisposable
    {
        public bool IsDisposed { get; private set; }

        public ValueTask DisposeAsync()
        {
            IsDisposed = true;
            return ValueTask.CompletedTask;
        }
    }
}
