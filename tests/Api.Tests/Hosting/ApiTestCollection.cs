namespace Contested.Api.Tests.Hosting;

/// <summary>The tests that share the hosts, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ApiTestCollection : ICollectionFixture<ApiHosts>
{
    public const string Name = "Api";
}
