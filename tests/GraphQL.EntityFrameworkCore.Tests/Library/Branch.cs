namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>The library itself; there is one row.</summary>
public sealed class Branch
{
    public int Id { get; set; }

    public required string Name { get; set; }
}
