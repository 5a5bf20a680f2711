using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Schema;

internal static class LibrarySchema
{
    /// <summary>The definitions of the types.</summary>
    public static IReadOnlyList<ComplexTypeDefinition> Definitions
    {
        get
        {
            IReadOnlyList<ComplexTypeDefinition> definitions =
            [
                new PublicationType(), new BookType(), new MagazineType(), new AuthorType(), new PublisherType(), new TagType(), new ReviewType(),
                new ExtentType(), new PriceType(), new BranchType(), new SeriesType(), new VolumeType(),
            ];
            foreach (var definition in definitions)
            {
                definition.Configure();
            }

            return definitions;
        }
    }

    public static Types.Schema Create(IModel model, EntitySchemaOptions? options = null) => new EntitySchemaBuilder(model, options)
        .AddQueryType<LibraryQueryType>()
        .AddType<PublicationType>()
        .AddType<BookType>()
        .AddType<MagazineType>()
        .AddType<AuthorType>()
        .AddType<PublisherType>()
        .AddType<TagType>()
        .AddType<ReviewType>()
        .AddType<ExtentType>()
        .AddType<PriceType>()
        .AddType<BranchType>()
        .AddType<SeriesType>()
        .AddType<VolumeType>()
        .Build("A library.");
}
