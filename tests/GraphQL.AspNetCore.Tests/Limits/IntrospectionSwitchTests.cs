using System.Net;

namespace Contested.GraphQL.AspNetCore.Tests.Limits;

public sealed class IntrospectionSwitchTests
{
    [Theory]
    [InlineData("?query={__schema{description}}", HttpStatusCode.OK)]
    [InlineData("?query={__type(name:\"Query\"){name}}", HttpStatusCode.OK)]
    [InlineData("?sdl", HttpStatusCode.Forbidden)]
    public async Task Schema_Should_NotBeTold_When_SwitchedOff(string query, HttpStatusCode status)
    {
        await using var host = await GraphQLHost.StartInMemoryAsync(options => options.EnableIntrospection = false);
        using var client = host.CreateClient();

        var response = await client.GetAsync($"/graphql{query}");

        response.StatusCode.ShouldBe(status);
        (await response.ReadResponseAsync()).Code().ShouldBe(ErrorCodes.IntrospectionDisabled);
    }

    [Fact]
    public async Task TypeName_Should_Stay_When_IntrospectionIsSwitchedOff()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync(options => options.EnableIntrospection = false);
        using var client = host.CreateClient();

        (await client.GetStringAsync("/graphql?query={__typename}")).ShouldBe("""{"data":{"__typename":"Query"}}""");
    }
}
