namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

public sealed class Publisher
{
    public required string Code { get; set; }

    public string? City { get; set; }

    public List<Publication> Publications { get; } = [];
}
