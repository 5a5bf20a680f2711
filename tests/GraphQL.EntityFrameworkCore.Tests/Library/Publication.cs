namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>
/// Something that is   published;
/// see <see cref="Library.Review"/>.
/// </summary>
public abstract class Publication
{
    public int Id { get; set; }

    /// <summary>The <c>stable</c> name.</summary>
    public required string Slug { get; set; }

    public required string Title { get; set; }

    public string? Subtitle { get; set; }

    public int? Pages { get; set; }

    public int Copies { get; set; }

    public double? Rating { get; set; }

    public bool IsLent { get; set; }

    public bool? IsRare { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public DateOnly AcquiredOn { get; set; }

    public Genre Genre { get; set; }

    public Condition? Condition { get; set; }

    public List<string> Keywords { get; set; } = [];

    public required Extent Extent { get; set; }

    public Price? Price { get; set; }

    public Price? Deposit { get; set; }

    public int AuthorId { get; set; }

    public required Author Author { get; set; }

    public string? PublisherCode { get; set; }

    public Publisher? Publisher { get; set; }

    public List<Review> Reviews { get; } = [];

    public List<Tag> Tags { get; } = [];

    /// <summary>The title and what follows it.</summary>
    public string Label => Subtitle is null ? Title : $"{Title}: {Subtitle}";
}
