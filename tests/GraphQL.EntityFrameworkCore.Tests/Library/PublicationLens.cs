namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>Which publications are wanted.</summary>
public record PublicationLens : FieldArguments
{
    /// <summary>Only what was published in these cities.</summary>
    public IReadOnlyList<string>? FromCities { get; init; }

    /// <summary>Whether a tag of the name of a city is as good.</summary>
    public bool IncludeTagged { get; init; }

    /// <summary>Only what was published by this day.</summary>
    public DateOnly? PublishedBy { get; init; }

    /// <summary>Takes publications apart: those that are published by the day, and those that have none.</summary>
    internal (IReadOnlyList<Publication> Dated, IReadOnlyList<Publication> Undated) Split(IReadOnlyList<Publication> publications) => PublishedBy is null
        ? (publications, [])
        : ([.. publications.Where(publication => publication.PublishedOn <= PublishedBy)], [.. publications.Where(publication => publication.PublishedOn is null)]);
}
