namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

public sealed class Book : Publication
{
    public string? Isbn { get; set; }
}
