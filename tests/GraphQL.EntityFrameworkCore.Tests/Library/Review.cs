namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>What a reader thinks of a publication.</summary>
public sealed class Review
{
    public int Id { get; set; }

    public int PublicationId { get; set; }

    public required Publication Publication { get; set; }

    public int? ReviewerId { get; set; }

    public Author? Reviewer { get; set; }

    public int Stars { get; set; }

    public string? Text { get; set; }
}
