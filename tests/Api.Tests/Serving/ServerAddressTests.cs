using Microsoft.AspNetCore.Builder;

namespace Contested.Api.Tests.Serving;

/// <summary>Where the API is served.</summary>
public sealed class ServerAddressTests
{
    [Theory]
    [InlineData(null, ServerAddress.Default)]
    [InlineData("--urls=http://localhost:8081", "http://localhost:8081")]
    [InlineData("--http_ports=8081", null)]
    [InlineData("--https_ports=8081", null)]
    [InlineData("--Kestrel:Endpoints:Http:Url=http://localhost:8081", null)]
    public void DefaultAddress_Should_BeUsed_When_NoSettingNamesAnother(string? argument, string? expected)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { Args = argument is null ? [] : [argument] });

        builder.UseDefaultAddress();

        builder.WebHost.GetSetting("urls").ShouldBe(expected);
    }
}
