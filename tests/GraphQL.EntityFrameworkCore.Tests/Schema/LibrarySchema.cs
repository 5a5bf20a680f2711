using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Schema;

internal static class LibrarySchema
{
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
