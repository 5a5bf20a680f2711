namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>What an author has published in one genre.</summary>
public sealed class Series
{
    public int Id { get; set; }

    public int AuthorId { get; set; }

    public Author Author { get; set; } = null!;

    public string? PublisherCode { get; set; }

    public Publisher? Publisher { get; set; }

    public Genre Genre { get; set; }

    public required Extent Extent { get; set; }

    public Price? Price { get; set; }

    public List<string> Keywords { get; set; } = [];

    /// <summary>The number of publications that are left out as they have no day; it is not in the database.</summary>
    public int Undated { get; set; }

    public int? CriticId { get; set; }

    /// <summary>The reader who wrote the last review.</summary>
    public Author? Critic { get; set; }

    public List<Publication> Publications { get; } = [];

    /// <summary>Who has written reviews.</summary>
    public List<Author> Readers { get; } = [];

    public List<Volume> Volumes { get; } = [];
}
