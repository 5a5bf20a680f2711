using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Schema;

internal sealed class LibraryQueryType : QueryType
{
    protected override void Configure(QueryTypeDescriptor descriptor)
    {
        descriptor.Single<Publication>("publication", publication => publication.Slug).Description("A publication.");
        descriptor.Only<Branch>("branch").Description("The library.");
        descriptor.Only<Author>("onlyAuthor").Description("An error, as there are several.");
        Collection<Publication>(descriptor, "publications");
        Collection<Book>(descriptor, "books");
        Collection<Magazine>(descriptor, "magazines");
        Collection<Author>(descriptor, "authors");
        Collection<Review>(descriptor, "reviews");
        Collection<Tag>(descriptor, "tags");
        Collection<Publisher>(descriptor, "publishers");
        descriptor.Search("search", new LibrarySearchIndex()).Description("What has a text.");
        descriptor.Collection<Publication>("acquisitions")
            .Description("Not those that are lent, by the day they were acquired.")
            .Where(publication => !publication.IsLent)
            .OrderBy(publication => publication.AcquiredOn)
            .OrderBy(publication => publication.Publisher!.City)
            .UsePaging().UseFiltering().UseSorting();
        descriptor.Collection<Series>("series")
            .Description("The series that are not short; where an argument is given, those of the publications that are not lent.")
            .Where(series => series.Extent.Height > 0)
            .OrderByDescending(series => series.Extent.Height)
            .UsePagingOnly().UseFiltering().UseSorting()
            .ComputeFrom(
                (Author author) => author.Publications,
                (IReadOnlyList<Publication> publications, SeriesLens lens) => SeriesComposition.Of(publications, lens),
                SeriesComposition.ConfigureAll)
            .Common(series => series.Author, series => series.Genre);
    }

    /// <summary>A connection, and a list of all that is named <c>all…</c>.</summary>
    private static void Collection<TEntity>(QueryTypeDescriptor descriptor, string name)
        where TEntity : class
    {
        descriptor.Collection<TEntity>(name).UsePaging().UseFiltering().UseSorting();
        descriptor.Collection<TEntity>($"all{char.ToUpperInvariant(name[0])}{name[1..]}").UseFiltering().UseSorting();
    }
}
