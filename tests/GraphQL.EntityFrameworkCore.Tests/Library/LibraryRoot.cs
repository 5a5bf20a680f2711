namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>The entities that a root field gives, and how to tell them apart.</summary>
internal sealed record LibraryRoot(string TypeName, string ListField, string PagedField, string KeyField, Func<LibraryContent, IEnumerable<object>> Items)
{
    public static readonly LibraryRoot Publications = Numbered("Publication", "ublications", content => content.Publications);

    public static readonly LibraryRoot Books = Numbered("Book", "ooks", content => content.Publications.OfType<Book>());

    public static readonly LibraryRoot Magazines = Numbered("Magazine", "agazines", content => content.Publications.OfType<Magazine>());

    public static readonly LibraryRoot Authors = Numbered("Author", "uthors", content => content.Authors);

    public static readonly LibraryRoot Reviews = Numbered("Review", "eviews", content => content.Reviews);

    public static readonly LibraryRoot Tags = new("Tag", "allTags", "tags", "name", content => content.Tags);

    public static readonly LibraryRoot Publishers = new("PublishingHouse", "allPublishers", "publishers", "code", content => content.Publishers);

    public static readonly IReadOnlyList<LibraryRoot> All = [Publications, Books, Magazines, Authors, Reviews, Tags, Publishers];

    private static LibraryRoot Numbered(string typeName, string rest, Func<LibraryContent, IEnumerable<object>> items) =>
        new(typeName, $"all{typeName[0]}{rest}", $"{char.ToLowerInvariant(typeName[0])}{rest}", "key", items);
}
