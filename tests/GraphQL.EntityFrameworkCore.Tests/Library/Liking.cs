namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>That an author likes a publication.</summary>
public sealed class Liking
{
    public int AuthorId { get; set; }

    public int PublicationId { get; set; }

    /// <summary>How much, from 0 to 1.</summary>
    public double Degree { get; set; }
}
