using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Limits;

public sealed class ResultMeterTests
{
    private static readonly Schema Schema = SchemaBuilder.Build("type Query { metered: String text: String texts: [String] list: [Query] }", new SchemaBuilderOptions
    {
        Resolvers = new Dictionary<string, FieldResolver>
        {
            ["Query.metered"] = FieldResolver.From<object?>((_, batch) =>
            {
                batch.Context.ResultMeter!.Add(1);
                return "text";
            }),
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

        await Should.ThrowAsync<NoRoomException>(async () =>
            await new RequestExecutor(Schema).ExecuteAsync(new GraphQLRequest { Query = "{ list { list { list { text } } } }", ResultMeter = meter }));

        meter.Sum.ShouldBeLessThan(100_000);
    }

    [Theory]
    [InlineData("{ metered }")]
    [InlineData("{ list { metered } }")]
    public async Task Execution_Should_End_When_MeterThrowsOnceInAResolver(string query)
    {
        var meter = new BusyMeter();

        await Should.ThrowAsync<NoRoomException>(async () =>
            await new RequestExecutor(Schema).ExecuteAsync(new GraphQLRequest { Query = query, ResultMeter = meter }));
    }

    private sealed class BusyMeter : IResultMeter
    {
        private bool _hasThrown;

        public void Add(long bytes)
        {
            if (bytes == 1 && !_hasThrown)
            {
                _hasThrown = true;
                throw new NoRoomException();
            }
        }
    }

    private sealed class SumMeter(long limit = long.MaxValue) : IResultMeter
    {
        public long Sum { get; private set; }

        public void Add(long bytes)
        {
            Sum += bytes;
            if (Sum > limit)
            {
                throw new NoRoomException();
            }
        }
    }

    private sealed class NoRoomException() : ExecutionAbortedException("There is no room.");
}
