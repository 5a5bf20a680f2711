namespace Contested.Api.Tests.Explorer;

/// <summary>The tests that share the servers of the explorer, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ExplorerCollection : ICollectionFixture<ExplorerHost>, ICollectionFixture<LargeExplorerHost>
{
    public const string Name = "Explorer";
}
