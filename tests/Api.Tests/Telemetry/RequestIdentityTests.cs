using System.Net.Http.Json;
using Contested.Api.Tests.Limits;

namespace Contested.Api.Tests.Telemetry;

/// <summary>The name of a request.</summary>
public sealed class RequestIdentityTests(RequestIdentityTests.Host host) : IClassFixture<RequestIdentityTests.Host>
{
    private const string Header = "X-Request-Id";

    public static TheoryData<string> Addresses =>
        ["/", "/graphql?query={__typename}", "/graphql?sdl", "/graphql?query={", "/graphql/persisted/none", "/pulls/claims.csv", "/health/live", "/nothing"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Response_Should_HaveAName_When_RequestHasNone(string address)
    {
        using var first = await host.Client.GetAsync(address);
        using var second = await host.Client.GetAsync(address);

        var name = first.Headers.GetValues(Header).ShouldHaveSingleItem();
        name.Length.ShouldBe(32);
        second.Headers.GetValues(Header).ShouldHaveSingleItem().ShouldNotBe(name);
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("01JD-abc_DEF.9", true)]
    [InlineData("", false)]
    [InlineData("two words", false)]
    [InlineData("a,b", false)]
    [InlineData("<script>", false)]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345", false)]
    public async Task Response_Should_HaveTheNameOfTheRequest_When_ItIsWellFormedAndShort(string given, bool isTaken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        request.Headers.TryAddWithoutValidation(Header, given).ShouldBeTrue();

        using var response = await host.Client.SendAsync(request);

        var name = response.Headers.GetValues(Header).ShouldHaveSingleItem();
        (name == given).ShouldBe(isTaken);
        name.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task LogLine_Should_HaveTheNameOfTheRequest()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = "query Slow($slug: String!) { engagement(slug: $slug) { name sides { name } } }", variables = new { slug = "a-secret-slug" } }),
            Headers = { { Header, "a-request-of-mine" } },
        };

        using var response = await host.Client.SendAsync(request);

        response.EnsureSuccessStatusCode();
        var (message, scopes) = host.Log.Lines.Single(line => line.Message.StartsWith("A slow operation (Slow) took ", StringComparison.Ordinal));
        scopes.ShouldContain("X-Request-Id:a-request-of-mine");
        message.ShouldContain("0 rows in ");
        message.ShouldContain("FROM \"engagement\"");
        message.ShouldNotContain("secret");
    }

    public sealed class Host : IAsyncLifetime, IAsyncDisposable
    {
        private readonly LimitHost _host;

        public Host()
        {
            _host = new LimitHost(("Telemetry:SlowOperation", "00:00:00.0000001")) { Log = Log };
            Client = _host.CreateClient();
        }

        public HttpClient Client { get; }

        internal ScopedLog Log { get; } = new();

        public ValueTask DisposeAsync() => _host.DisposeAsync();

        Task IAsyncLifetime.InitializeAsync() => Task.CompletedTask;

        Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();
    }
}
