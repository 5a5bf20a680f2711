namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>Somebody who writes.</summary>
public sealed class Author
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public DateOnly? BornOn { get; set; }

    public int? MentorId { get; set; }

    public Author? Mentor { get; set; }

    public List<Author> Students { get; } = [];

    /// <summary>The students, their students, and so on.</summary>
    public List<Author> School { get; } = [];

    public List<Publication> Publications { get; } = [];

    /// <summary>The publications, and those with a tag of the author.</summary>
    public List<Publication> Shelf { get; } = [];

    public List<Publication> Liked { get; } = [];

    public List<Review> Reviews { get; } = [];

    public List<Series> Series { get; } = [];
}
