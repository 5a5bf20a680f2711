using Contested.Api.Persistence;
using Npgsql;

namespace Contested.Api.Tests.Availability;

public sealed class ConnectionStringsTests
{
    [Theory]
    [InlineData("Host=a:5432,b:5432", "prefer-primary", "read-write")]
    [InlineData("Host=a,b;Target Session Attributes=any", "any", "read-write")]
    [InlineData("Host=a", null, null)]
    public void ForReadingAndForWriting_Should_NameServers_When_StringNamesThem(string given, string? reading, string? writing)
    {
        new NpgsqlConnectionStringBuilder(ConnectionStrings.ForReading(given)).TargetSessionAttributes.ShouldBe(reading);
        new NpgsqlConnectionStringBuilder(ConnectionStrings.ForWriting(given)).TargetSessionAttributes.ShouldBe(writing);
    }

    [Fact]
    public void ForReading_Should_KeepWhatIsGiven_When_ItDiffersFromTheDefaults()
    {
        var settings = new NpgsqlConnectionStringBuilder(ConnectionStrings.ForReading("Host=a;Timeout=20"));

        settings.Timeout.ShouldBe(20);
        settings.KeepAlive.ShouldBe(30);
    }
}
