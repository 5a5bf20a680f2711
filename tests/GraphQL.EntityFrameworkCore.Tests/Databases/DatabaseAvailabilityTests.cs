namespace Contested.GraphQL.EntityFrameworkCore.Tests.Databases;

public sealed class DatabaseAvailabilityTests
{
    [Fact]
    public void OnConnected_Should_TellAServerFromItsEarlierTurn_When_AnotherAnsweredBetween()
    {
        var availability = new DatabaseAvailability();
        availability.Server.ShouldBeNull();

        var first = availability.OnConnected("a");
        availability.OnConnected("a").ShouldBeSameAs(first);
        var second = availability.OnConnected("b");
        var third = availability.OnConnected("a");

        second.ShouldNotBeSameAs(first);
        third.ShouldNotBeSameAs(first);
        availability.Server.ShouldBeSameAs(third);
    }

    [Fact]
    public async Task Interrupt_Should_EndTheWaitForOtherServersOnly_When_OneAnswers()
    {
        var availability = new DatabaseAvailability();
        var hanging = availability.OnConnected("a");
        var answer = new TaskCompletionSource();
        var waitingForHanging = availability.WaitAsync(token => Task.Delay(Timeout.Infinite, token), hanging, CancellationToken.None);
        var answering = availability.OnConnected("b");
        var waitingForAnswering = availability.WaitAsync(_ => answer.Task, answering, CancellationToken.None);

        availability.Interrupt(answering);

        (await Should.ThrowAsync<DataUnavailableException>(() => waitingForHanging)).InnerException.ShouldBeOfType<TimeoutException>();
        availability.IsLost.ShouldBeFalse();
        waitingForAnswering.IsCompleted.ShouldBeFalse();
        answer.SetResult();
        await waitingForAnswering;
    }
}
