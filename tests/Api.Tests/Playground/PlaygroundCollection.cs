namespace Contested.Api.Tests.Playground;

/// <summary>The tests that share the server of the playground, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class PlaygroundCollection : ICollectionFixture<PlaygroundServer>
{
    public const string Name = "Playground";
}
