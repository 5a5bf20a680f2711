using Contested.GraphQL.EntityFrameworkCore.Tests.Library;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Arguments;

/// <summary>Arguments that are read into an object of the schema's author.</summary>
[Collection(LibraryCollection.Name)]
public sealed class FieldArgumentTests(LibraryDatabases databases)
{
    [DatabaseTheory, AllDatabases]
    public async Task Field_Should_HaveAnArgumentForEachProperty_When_ItsItemsCanBeComputed(DatabaseKind kind)
    {
        const string Computed = "With `fromCities`, `includeTagged`, `publishedBy`, `genres`, `volumeSize` or `tolerance`, only by `author` and `genre` "
            + "and everything below them, and by the item's single values, but not by its lists.";
        var schema = (await databases.GetAsync(kind)).Executor.Schema;

        ((ComplexType)schema.Types["Author"]).Fields["series"].Arguments.Values.Select(argument => $"{argument.Name}: {argument.Type} {argument.Description}").ShouldBe(
        [
            $"where: SeriesFilterInput Only items that satisfy these conditions. {Computed}",
            $"order: [SeriesSortInput!] What to sort the items by. Ties are sorted by the next entry. {Computed}",
            "fromCities: [String!] Only what was published in these cities.",
            "includeTagged: Boolean Whether a tag of the name of a city is as good.",
            "publishedBy: LocalDate Only what was published by this day.",
            "genres: [Genre!] Only what is of these genres.",
            "volumeSize: Int How many publications a volume has, from 1 to 5.",
            "tolerance: Float The lowest rating, from 0 to 1.",
        ]);
    }

    [DatabaseTheory]
    [AllDatabases("tolerance: 2", "\"tolerance\" is 2; it is from 0 to 1, such as 0.05.", "OUT_OF_TOLERANCE")]
    [AllDatabases("tolerance: -0.5, volumeSize: 3", "\"tolerance\" is -0.5; it is from 0 to 1, such as 0.05.", "OUT_OF_TOLERANCE")]
    [AllDatabases("volumeSize: 6", "\"volumeSize\" is 6; a volume has from 1 to 5 publications.", "BAD_USER_INPUT")]
    [AllDatabases("fromCities: [\"\\u0000\"]", "The filter \"fromCities\" has a character that no text in the database has: U+0000, or half of a surrogate pair.", "BAD_USER_INPUT")]
    public async Task Argument_Should_BeAnErrorOfTheField_When_TheAuthorOfTheSchemaRefusesIt(DatabaseKind kind, string arguments, string message, string code)
    {
        var library = await databases.GetAsync(kind);
        foreach (var selection in new[] { "genre", "__typename" })
        {
            var error = await library.FailAsync($"{{ publication(slug: \"p-1\") {{ author {{ series({arguments}) {{ {selection} }} }} }} }}");

            (error.Message, error.Code).ShouldBe((message, code));
            error.Path!.ShouldBe(["publication", "author", "series"]);
        }
    }

    [DatabaseTheory]
    [AllDatabases("fromCities", 501, 1, "FILTER_LIST_LIMIT_EXCEEDED")]
    [AllDatabases("fromCities", 1, 1001, "TEXT_LENGTH_LIMIT_EXCEEDED")]
    public async Task Argument_Should_BeRefused_When_ItIsTooLong(DatabaseKind kind, string argument, int count, int length, string code)
    {
        var library = await databases.GetAsync(kind);
        var values = Enumerable.Repeat(new string('a', length), count);

        (await library.FailAsync($"query($values: [String!]) {{ allAuthors {{ series({argument}: $values) {{ genre }} }} }}", new { values })).Code.ShouldBe(code);
        (await library.FailAsync($"query($values: [String!]) {{ publications({argument}: $values) {{ totalCount }} }}", new { values })).Code.ShouldBe(code);
    }

    [DatabaseTheory]
    [AllDatabases("volumeSize: 3", 3, null, null)]
    [AllDatabases("volumeSize: 5, genres: [POETRY, HISTORY], includeTagged: true", 5, null, new[] { Genre.Poetry, Genre.History })]
    [AllDatabases("genres: []", 2, null, new Genre[0])]
    [AllDatabases("genres: DIY_MANUAL, tolerance: 1", 2, 1.0, new[] { Genre.DIYManual })]
    [AllDatabases("tolerance: 0.25, volumeSize: null", 2, 0.25, null)]
    public async Task Computation_Should_GetTheArguments_When_TheyAreGiven(DatabaseKind kind, string arguments, int volumeSize, double? tolerance, Genre[]? genres)
    {
        var library = await databases.GetAsync(kind);
        var lens = new SeriesLens { VolumeSize = volumeSize, Tolerance = tolerance };

        var data = await library.QueryAsync($"{{ allAuthors {{ key series({arguments}) {{ keywords undated volumes {{ number publications {{ slug }} }} }} }} }}");

        foreach (var author in data["allAuthors"].Items)
        {
            var publications = library.Content.Publications.Where(publication => publication.Author.Id == author["key"].Number
                && !publication.IsLent && genres?.Contains(publication.Genre) != false);
            var expected = SeriesComposition.Of([.. publications.OrderBy(publication => publication.Id)], lens);
            author["series"].Items.Select(series => series["volumes"].Items.Select(volume => volume["publications"].Texts("slug")))
                .ShouldBe(expected.Select(series => series.Volumes.Select(volume => volume.Publications.Select(publication => (string?)publication.Slug).ToList())));
            author["series"].Items.Select(series => series["keywords"].Items.Count()).ShouldBe(expected.Select(series => series.Keywords.Count));
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task Connection_Should_HoldWhatTheConditionFinds_When_ItDependsOnAnotherArgument(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var names = new[] { library.Content.Tags[2].Name, library.Content.Publishers[2].City ?? "" };
        const string Query =
            """
            query($names: [String!], $tagged: Boolean) {
              publications(fromCities: $names, includeTagged: $tagged, first: 50) { nodes { slug } }
              allTags { name publications(fromCities: $names, includeTagged: $tagged, first: 50) { nodes { slug } } }
            }
            """;

        foreach (var tagged in new bool?[] { true, false, null })
        {
            var data = await library.QueryAsync(Query, new { names, tagged });

            List<string?> Slugs(IEnumerable<Publication> all) =>
            [
                .. all.Where(publication => (publication.Publisher?.City is { } city && names.Contains(city)) || (tagged == true && publication.Tags.Exists(tag => names.Contains(tag.Name))))
                    .OrderBy(publication => publication.Id)
                    .Select(string? (publication) => publication.Slug),
            ];
            data["publications"]["nodes"].Texts("slug").ShouldBe(Slugs(library.Content.Publications).Take(50));
            foreach (var tag in data["allTags"].Items)
            {
                tag["publications"]["nodes"].Texts("slug").ShouldBe(Slugs(library.Content.Tags.Single(each => each.Name == tag["name"].Text).Publications));
            }
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task Schema_Should_NotBeMade_When_WhatIsLoadedIsNoNavigationThatCanBeSet(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        BuildIncluding(context.Model, publication => publication.Title).Message.ShouldContain("Publication.Title is not a navigation");
        BuildIncluding(context.Model, publication => publication.Reviews.Select(review => review.Stars)).Message.ShouldContain("Review.Stars is not a navigation");
        Should.Throw<ArgumentException>(() => Include(publication => publication.Reviews.Where(review => review.Stars > 3))).Message.ShouldContain("A path of properties is needed");
    }

    private static NotSupportedException BuildIncluding<TRelated>(IModel model, System.Linq.Expressions.Expression<Func<Publication, TRelated>> navigation) =>
        Should.Throw<NotSupportedException>(() => RelatedNavigation.Of(model.FindEntityType(typeof(Publication))!, [navigation]));

    private static IReadOnlyList<System.Reflection.PropertyInfo> Include<TRelated>(System.Linq.Expressions.Expression<Func<Publication, TRelated>> navigation) =>
        PropertyPath.ThroughLists(navigation);
}
