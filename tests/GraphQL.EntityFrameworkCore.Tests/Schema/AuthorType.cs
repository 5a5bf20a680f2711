using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Schema;

internal sealed class AuthorType : ObjectType<Author>
{
    protected override void Configure(ComplexTypeDescriptor<Author> descriptor)
    {
        descriptor.Description("A writer.");
        descriptor.Field(author => author.Id).Name("key");
        descriptor.Field(author => author.Name);
        descriptor.Field(author => author.BornOn);
        descriptor.Field(author => author.Mentor);
        descriptor.Collection(author => author.Students)
            .UseAlternative("includeTheirs", (Author author) => author.School, "Whether their students are there too.");
        descriptor.Collection(author => author.Publications)
            .UseAlternative("includeTagged", (Author author) => author.Shelf, "Whether a tag is as good as the author, or as a city.")
            .UsePaging().UseFiltering().UseSorting();
        descriptor.Collection(author => author.Publications)
            .Name("favourites")
            .Description("The publications; where an argument is given, those that the author likes so much.")
            .UseAlternative((Author author) => author.Liked, (Liking liking, LikingLens lens) => liking.Degree >= lens.Degree)
            .UsePaging().UseFiltering().UseSorting();
        descriptor.Collection(author => author.Publications)
            .Name("allFavourites")
            .Description("The favourites on one page.")
            .UseAlternative((Author author) => author.Liked, (Liking liking, LikingLens lens) => liking.Degree >= lens.Degree);
        descriptor.Collection(author => author.Reviews).UsePaging().UseFiltering().UseSorting();
        descriptor.Collection(author => author.Reviews)
            .Name("digest")
            .Description("The reviews; where an argument is given, one made of each publication that is not lent.")
            .ComputeFrom(
                (Author author) => author.Publications,
                (IReadOnlyList<Publication> publications, PublicationLens lens) => Digest.Of(publications, lens),
                Digest.Configure);
        descriptor.Collection(author => author.Series)
            .Description("The series; where an argument is given, those of the publications that are not lent.")
            .ComputeFrom(
                (Author author) => author.Publications,
                (IReadOnlyList<Publication> publications, SeriesLens lens) => SeriesComposition.Of(publications, lens),
                SeriesComposition.Configure)
            .Common(series => series.Author, series => series.Genre)
            .UseFiltering().UseSorting();
        descriptor.Collection(author => author.Series)
            .Name("oddities")
            .Description("The series; where an argument is given, one that is not as it should be.")
            .ComputeFrom(
                (Author author) => author.Publications,
                (IReadOnlyList<Publication> publications, PublicationLens lens) => Oddities.Of(publications, lens),
                Digest.Configure);
        descriptor.Count<Author>("colleagues").Description("The number of all authors.");
    }
}
