namespace Contested.GraphQL.EntityFrameworkCore.Tests;

/// <summary>The tests that share the databases of the library.</summary>
[CollectionDefinition(Name)]
public sealed class LibraryCollection : ICollectionFixture<LibraryDatabases>
{
    public const string Name = "Library";
}
