namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

public sealed class Tag
{
    public required string Name { get; set; }

    public int? Weight { get; set; }

    public List<Publication> Publications { get; } = [];
}
