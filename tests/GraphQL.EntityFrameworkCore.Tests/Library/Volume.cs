namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>A part of a series.</summary>
public sealed class Volume
{
    public int Id { get; set; }

    public int SeriesId { get; set; }

    public Series Series { get; set; } = null!;

    public int Number { get; set; }

    public int? OpenerId { get; set; }

    public Publication? Opener { get; set; }

    public int? SequelId { get; set; }

    public Volume? Sequel { get; set; }

    public List<Publication> Publications { get; } = [];
}
