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
}
