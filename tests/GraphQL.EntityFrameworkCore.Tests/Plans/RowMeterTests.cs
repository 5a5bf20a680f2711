using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Plans;

/// <summary>Rows take memory before anything is written from them, so a meter is told of them while they are read.</summary>
[Collection(LibraryCollection.Name)]
public sealed class RowMeterTests(LibraryDatabases databases)
{
    [DatabaseTheory]
    [AllDatabases(true)]
    [AllDatabases(false)]
    public async Task Meter_Should_BeToldOfRows(DatabaseKind kind, bool isPlanned)
    {
        var library = await databases.GetAsync(kind);
        var (few, many) = (new SumMeter(long.MaxValue), new SumMeter(long.MaxValue));

        await library.MeterAsync("{ publications(first: 1) { nodes { title } } }", few, isPlanned);
        await library.MeterAsync("{ publications(first: 9) { nodes { title } } }", many, isPlanned);

        few.Sum.ShouldBeGreaterThan(0);
        many.Sum.ShouldBeGreaterThan(3 * few.Sum);
    }

    [DatabaseTheory]
    [AllDatabases(true)]
    [AllDatabases(false)]
    public async Task Execution_Should_EndAndLeaveNothingBehind_When_MeterThrows(DatabaseKind kind, bool isPlanned)
    {
        var library = await databases.GetAsync(kind);
        const string Query = "{ publications(first: 9) { nodes { title reviews { nodes { text } } } } }";

        await Should.ThrowAsync<NoRoomException>(async () => await library.MeterAsync(Query, new SumMeter(200), isPlanned));

        (await library.RequestAsync(Query)).Errors.ShouldBeEmpty();
    }

    [DatabaseTheory]
    [AllDatabases(true)]
    [AllDatabases(false)]
    public async Task Meter_Should_BeToldOfWhatIsComputed(DatabaseKind kind, bool isPlanned)
    {
        var library = await databases.GetAsync(kind);
        const string Query = "{ allAuthors { series(ARGUMENTS) { genre } } }";
        var (none, all) = (new SumMeter(long.MaxValue), new SumMeter(long.MaxValue));

        await library.MeterAsync(Query.Replace("ARGUMENTS", "genres: []", StringComparison.Ordinal), none, isPlanned);
        await library.MeterAsync(Query.Replace("ARGUMENTS", "volumeSize: 2", StringComparison.Ordinal), all, isPlanned);
        await Should.ThrowAsync<NoRoomException>(async () =>
            await library.MeterAsync(Query.Replace("ARGUMENTS", "volumeSize: 2", StringComparison.Ordinal), new SumMeter(all.Sum - 1), isPlanned));

        all.Sum.ShouldBeGreaterThan(2 * none.Sum);
    }

    private sealed class SumMeter(long limit) : IResultMeter
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
