using Contested.GraphQL.AspNetCore.Requests;

namespace Contested.GraphQL.AspNetCore.Tests.Limits;

public class CostOrderedLimiterTests
{
    private const double Highest = 200_000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task CheapOperation_Should_PassExpensiveOnes_When_TheyWait()
    {
        var limiter = new CostOrderedLimiter(1, 10, Highest);
        var running = await EnterAsync(limiter, 1_000);
        var expensive = EnterAsync(limiter, 1_000);
        var cheap = EnterAsync(limiter, 10);

        running!.Dispose();

        (await cheap).ShouldNotBeNull();
        expensive.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task Operations_Should_ComeInOrder_When_TheyCostTheSame()
    {
        var limiter = new CostOrderedLimiter(1, 10, Highest);
        var running = await EnterAsync(limiter, 10);
        var first = EnterAsync(limiter, 10);
        var second = EnterAsync(limiter, 10);

        running!.Dispose();

        (await first).ShouldNotBeNull();
        second.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task ExpensiveOperation_Should_HaveItsTurn_When_CheapOnesKeepComing()
    {
        var limiter = new CostOrderedLimiter(1, 10, Highest);
        var running = await EnterAsync(limiter, 10);
        var expensive = EnterAsync(limiter, 1_000);
        for (var turn = 0; turn < 4; turn++)
        {
            var cheap = EnterAsync(limiter, 10);
            running!.Dispose();
            running = await await Task.WhenAny(cheap, expensive);
        }

        expensive.IsCompletedSuccessfully.ShouldBeTrue();
    }

    [Theory]
    [InlineData(0, 16)]
    [InlineData(10, 14)]
    [InlineData(1_000, 9)]
    [InlineData(Highest, 2)]
    [InlineData(double.PositiveInfinity, 2)]
    public async Task Turns_Should_BeKeptFreeOfExpensiveOperations(double cost, int turns)
    {
        var limiter = new CostOrderedLimiter(16, 100, Highest);

        var entries = Enumerable.Range(0, 20).Select(_ => EnterAsync(limiter, cost)).ToList();

        entries.Count(entry => entry.IsCompletedSuccessfully).ShouldBe(turns);
        limiter.Running.ShouldBe(turns);
        EnterAsync(limiter, 0).IsCompletedSuccessfully.ShouldBe(turns < 16);
        foreach (var entry in entries)
        {
            (await entry)!.Dispose();
        }
    }

    [Fact]
    public async Task OnlyTurn_Should_BeForAll() => (await EnterAsync(new CostOrderedLimiter(1, 0, Highest), Highest)).ShouldNotBeNull();

    [Fact]
    public async Task Operation_Should_BeRefused_When_NoneThatWaitsCostsMore()
    {
        var limiter = new CostOrderedLimiter(1, 1, Highest);
        using var running = await EnterAsync(limiter, 10);
        var waiting = EnterAsync(limiter, 10);

        (await EnterAsync(limiter, 10)).ShouldBeNull();
        (await EnterAsync(limiter, 20)).ShouldBeNull();

        waiting.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task ExpensiveOperation_Should_GiveItsPlaceAway_When_CheapOneComes()
    {
        var limiter = new CostOrderedLimiter(1, 1, Highest);
        using var running = await EnterAsync(limiter, 10);
        var expensive = EnterAsync(limiter, 1_000);

        var cheap = EnterAsync(limiter, 10);

        (await expensive).ShouldBeNull();
        cheap.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task Turn_Should_GoToOthers_When_WaiterHasGone()
    {
        var limiter = new CostOrderedLimiter(1, 10, Highest);
        var running = await EnterAsync(limiter, 10);
        using var cancellation = new CancellationTokenSource();
        var gone = limiter.EnterAsync(10, Patience, cancellation.Token).AsTask();
        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(gone);

        running!.Dispose();

        limiter.Running.ShouldBe(0);
    }

    [Fact]
    public async Task Turn_Should_EndOnce_When_ItIsDisposedTwice()
    {
        var limiter = new CostOrderedLimiter(2, 0, Highest);
        var first = await EnterAsync(limiter, 0);
        using var second = await EnterAsync(limiter, 0);

        first!.Dispose();
        first.Dispose();

        limiter.Running.ShouldBe(1);
    }

    [Fact]
    public async Task NoTurn_Should_BeLost_When_ManyComeAndGo()
    {
        var limiter = new CostOrderedLimiter(4, 20, Highest);

        await Parallel.ForAsync(0, 5_000, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (index, _) =>
        {
            try
            {
                using var turn = await limiter.EnterAsync(index % 7 * 1_000, TimeSpan.FromMilliseconds(index % 3), CancellationToken.None);
                limiter.Running.ShouldBeLessThanOrEqualTo(4);
                await Task.Yield();
            }
            catch (TimeoutException)
            {
                // It was not patient enough.
            }
        });

        limiter.Running.ShouldBe(0);
    }

    private static Task<IDisposable?> EnterAsync(CostOrderedLimiter limiter, double cost) =>
        limiter.EnterAsync(cost, Patience, CancellationToken.None).AsTask();
}
