namespace Contested.Api.Tests.Explorer;

/// <summary>The tests that share the server of the explorer, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ExplorerCollection : ICollectionFixture<ExplorerHost>
{
    public const string Name = "Explorer";
}
