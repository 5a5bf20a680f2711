using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Limits;

public sealed class ResultMeterTests
{
    private static readonly Schema Schema = SchemaBuilder.Build("type Query { text: String texts: [String] list: [Query] }", new SchemaBuilderOptions
    {
        Resolvers = new Dictionary<string, FieldResolver>
        {
            ["Query.text"] = FieldResolver.From<object?>(_ => new string('x', 1_000)),
            ["Query.texts"] = FieldResolver.From<object?>(_ => Enumerable.Repeat(new string('x', 100), 10)),
            ["Query.list"] = FieldResolver.From<object?>(_ => Enumerable.Repeat(new object(), 10)),
        },
    });

    [Theory]
    [InlineData("{ text }", 2_000, 2_100)]
    [InlineData("{ texts }", 2_000, 2_400)]
    [InlineData("{ list { list { text } } }", 200_000, 215_000)]
    [InlineData("{ __typename }", 0, 0)]
    public async Task Meter_Should_BeToldOfAllValues(string query, long least, long most)
    {
        var meter = new SumMeter();

        await new RequestExecutor(Schema).ExecuteAsync(new GraphQLRequest { Query = query, ResultMeter = meter });

        meter.Sum.ShouldBeInRange(least, most);
    }

    [Fact]
    public async Task Execution_Should_End_When_MeterThrows()
    {
        var meter = new SumMeter(limit: 10_000);

        await Should.ThrowAsync<TimeoutException>(async () =>
            await new RequestExecutor(Schema).ExecuteAsync(new GraphQLRequest { Query = "{ list { list { list { text } } } }", ResultMeter = meter }));

        meter.Sum.ShouldBeLessThan(100_000);
    }

    private sealed class SumMeter(long limit = long.MaxValue) : IResultMeter
    {
        public long Sum { get; private set; }

        public void Add(long bytes)
        {
            Sum += bytes;
            if (Sum > limit)
            {
                throw new TimeoutException();
            }
        }
    }
}
