using Contested.GraphQL.EntityFrameworkCore.Tests.Library;
using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Schema;

[Collection(LibraryCollection.Name)]
public sealed class LibrarySchemaTests(LibraryDatabases databases)
{
    [DatabaseTheory]
    [AllDatabases("Publication", "Something that is published; see Review.")]
    [AllDatabases("Author", "A writer.")]
    [AllDatabases("PublishingHouse", null)]
    [AllDatabases("Genre", "What a publication is about.")]
    [AllDatabases("PublishingHousesConnection", "A page of PublishingHouses.")]
    public async Task Type_Should_BeDescribed_When_ClassIsDocumented(DatabaseKind kind, string type, string? expected)
    {
        var schema = (await databases.GetAsync(kind)).Executor.Schema;

        schema.Types[type].Description.ShouldBe(expected);
    }

    [DatabaseTheory]
    [AllDatabases("Publication", "slug", "String!", "The `stable` name.")]
    [AllDatabases("Book", "slug", "String!", "The `stable` name.")]
    [AllDatabases("Book", "id", "ID!", "The global identifier of the node, for `node` and `nodes`; the same in every version of the dataset.")]
    [AllDatabases("Publication", "subtitle", "String", "What follows the title.")]
    [AllDatabases("Publication", "label", "String!", "The title and what follows it.")]
    [AllDatabases("Publication", "keywords", "[String!]!", null)]
    [AllDatabases("Publication", "pageCount", "Int", null)]
    [AllDatabases("Publication", "isRare", "Boolean", null)]
    [AllDatabases("Publication", "condition", "Condition", null)]
    [AllDatabases("Publication", "genre", "Genre!", null)]
    [AllDatabases("Publication", "extent", "Extent!", null)]
    [AllDatabases("Publication", "price", "Price", null)]
    [AllDatabases("Publication", "author", "Author!", null)]
    [AllDatabases("Publication", "publisher", "PublishingHouse", null)]
    [AllDatabases("Publication", "allTags", "[Tag!]!", null)]
    [AllDatabases("Publication", "praise", "ReviewsConnection", "The reviews with four stars or more.")]
    [AllDatabases("Branch", "publications", "Int!", "The number of all publications.")]
    [AllDatabases("Query", "publication", "Publication", "A publication.")]
    [AllDatabases("Query", "branch", "Branch!", "The library.")]
    public async Task Field_Should_HaveTypeAndDescription(DatabaseKind kind, string type, string field, string expectedType, string? expected)
    {
        var schema = (await databases.GetAsync(kind)).Executor.Schema;

        var definition = ((ComplexType)schema.Types[type]).Fields[field];

        definition.Type.ToString().ShouldBe(expectedType);
        definition.Description.ShouldBe(expected);
    }

    [DatabaseTheory]
    [AllDatabases("PublicationFilterInput", "label", false)]
    [AllDatabases("PublicationFilterInput", "praise", false)]
    [AllDatabases("PublicationFilterInput", "allTags", false)]
    [AllDatabases("PublicationFilterInput", "tags", true)]
    [AllDatabases("PublicationFilterInput", "isbn", false)]
    [AllDatabases("BookFilterInput", "isbn", true)]
    [AllDatabases("BookFilterInput", "slug", true)]
    [AllDatabases("AuthorFilterInput", "colleagues", false)]
    [AllDatabases("PublicationSortInput", "keywords", false)]
    [AllDatabases("PublicationSortInput", "reviews", false)]
    [AllDatabases("PublicationSortInput", "price", true)]
    public async Task Input_Should_HaveFieldsOfTheModelOnly(DatabaseKind kind, string type, string field, bool expected)
    {
        var schema = (await databases.GetAsync(kind)).Executor.Schema;

        ((InputObjectType)schema.Types[type]).Fields.ContainsKey(field).ShouldBe(expected);
    }

    [Fact]
    public async Task Build_Should_Fail_When_NoRootIsSet()
    {
        var library = await databases.GetAsync(DatabaseKind.Sqlite);
        await using var context = library.CreateContext();

        Should.Throw<InvalidOperationException>(() => new EntitySchemaBuilder(context.Model).AddType<ReviewType>().Build())
            .Message.ShouldContain("AddQueryType");
        Should.Throw<NotSupportedException>(() => new EntitySchemaBuilder(context.Model).AddQueryType<LibraryQueryType>().AddType<ReviewType>().Build())
            .Message.ShouldContain(nameof(Publication));
    }
}
