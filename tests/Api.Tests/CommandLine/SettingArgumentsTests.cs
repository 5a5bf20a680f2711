using Contested.Api.CommandLine;

namespace Contested.Api.Tests.CommandLine;

/// <summary>Which arguments are settings of ASP.NET Core, in each of the ways in which it takes them.</summary>
public sealed class SettingArgumentsTests
{
    [Theory]
    [InlineData("--Urls=http://localhost:5081", "--Urls=http://localhost:5081", "")]
    [InlineData("--urls http://localhost:5081", "--urls http://localhost:5081", "")]
    [InlineData("/Urls=http://localhost:5081", "/Urls=http://localhost:5081", "")]
    [InlineData("/Urls http://localhost:5081", "/Urls http://localhost:5081", "")]
    [InlineData("Urls=http://localhost:5081", "Urls=http://localhost:5081", "")]
    [InlineData("serve data --ConnectionStrings:Sqlite x.db", "--ConnectionStrings:Sqlite x.db", "serve data")]
    [InlineData("load --ConnectionStrings:Postgres=Host=a data", "--ConnectionStrings:Postgres=Host=a", "load data")]
    [InlineData("--Dataset:Folder data", "--Dataset:Folder data", "")]
    [InlineData("--Logging:LogLevel:Default=Debug", "--Logging:LogLevel:Default=Debug", "")]
    [InlineData("--Kestrel:Endpoints:Http:Url=http://a", "--Kestrel:Endpoints:Http:Url=http://a", "")]
    [InlineData("--GraphQL:Limits:MaxTokens=9", "--GraphQL:Limits:MaxTokens=9", "")]
    [InlineData("--GraphQL:PlanReports=true --GraphQL=", "--GraphQL:PlanReports=true --GraphQL=", "")]
    [InlineData("--environment=Production --contentRoot=/a --applicationName=b", "--environment=Production --contentRoot=/a --applicationName=b", "")]
    [InlineData("serve /data/urls", "", "serve /data/urls")]
    [InlineData("serve urls", "", "serve urls")]
    [InlineData("--Urlz=http://a --GraphQL:Playgrond=false", "", "--Urlz=http://a --GraphQL:Playgrond=false")]
    public void Split_Should_TakeSettingsApart_When_TheirNamesAreKnown(string arguments, string settings, string others)
    {
        var split = SettingArguments.Split(arguments.Split(' '));

        string.Join(' ', split.Settings).ShouldBe(settings);
        string.Join(' ', split.Others).ShouldBe(others);
        split.WithoutValue.ShouldBeNull();
    }

    [Theory]
    [InlineData("--Urls", "--Urls")]
    [InlineData("serve --Urls --Dataset:Folder=data", "--Urls")]
    public void Split_Should_NameTheSetting_When_ItHasNoValue(string arguments, string name) =>
        SettingArguments.Split(arguments.Split(' ')).WithoutValue.ShouldBe(name);
}
