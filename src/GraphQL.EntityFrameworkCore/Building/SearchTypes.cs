namespace Contested.GraphQL.EntityFrameworkCore.Building;

/// <summary>Makes the field of a search and its types.</summary>
internal sealed class SearchTypes(SchemaParts parts)
{
    private readonly SchemaModel _model = parts.Model;

    private ObjectType Highlight => field ??= new ObjectType("Highlight", () =>
    [
        Part("start", SpecifiedScalars.Int, HitPart.HighlightStart, "Where the word starts in the snippet, counted from 0 in UTF-16 code units, as JavaScript counts."),
        Part("length", SpecifiedScalars.Int, HitPart.HighlightLength, "How long the word is, in UTF-16 code units."),
    ])
    {
        Description = "A word in a snippet that matches the search.",
    };

    /// <summary>Makes the field.</summary>
    public FieldDefinition Field(SearchFieldDescriptor search) => parts.Field(
        search.GetName(),
        Connection(search.Index),
        new SearchSource(search.Index),
        search.ConfiguredDescription,
        Arguments(search.Index),
        SchemaParts.StatementCost,
        parts.PageSize);

    private ObjectType Connection(SearchIndex index)
    {
        var hit = Hit(index);
        return parts.Connections.Of(
            "SearchHits",
            () => hit,
            [],
            string.Create(CultureInfo.InvariantCulture, $"The number of hits on all pages, up to {index.MaxCount:N0}. Counted only if you select it."));
    }

    private IEnumerable<InputValueDefinition> Arguments(SearchIndex index) =>
    [
        new(ArgumentNames.Text, new NonNullType(SpecifiedScalars.String))
        {
            Description = "The words to search for. All must occur together; the last may be the beginning of a word. Only letters and digits count; without any, nothing is found.",
        },
        new(ArgumentNames.Types, new ListType(new NonNullType(ItemType(index)))) { Description = "What to search for; everything if omitted or empty." },
        .. parts.Paging,
    ];

    private EnumType ItemType(SearchIndex index) => new("SearchType", index.ItemTypes.Select(type =>
        new EnumValueDefinition(Naming.ToScreamingSnakeCase(_model.DefinitionOf(type).Name), type)
        {
            Description = _model.Documentation.Summary(type),
        }))
    {
        Description = "What can be searched for.",
    };

    private ObjectType Hit(SearchIndex index) => new("SearchHit", () =>
    [
        Part("item", Result(index), HitPart.Item, "What was found."),
        Part("score", SpecifiedScalars.Int, HitPart.Score, "The score of the hit. Hits are sorted by score, highest first."),
        Part("field", _model.Leaves.Get(index.FieldType), HitPart.Field, "The kind of text that matched; the highest-ranked if there are several."),
        Part("snippet", SpecifiedScalars.String, HitPart.Snippet, "The text that matched, or the part of it with the words searched for."),
        parts.Field(
            "highlights",
            new NonNullType(new ListType(new NonNullType(Highlight))),
            new HitSource(HitPart.Highlights),
            "Where the words searched for are in the snippet, in order.",
            listSize: parts.ListSize),
    ])
    {
        Description = "A search hit and the text that matched.",
    };

    private UnionType Result(SearchIndex index) =>
        new("SearchResult", () => index.ItemTypes.SelectMany(_model.ObjectTypesOf).Select(parts.TypeOf).Cast<ObjectType>())
        {
            Description = "What can be found by a search.",
            ResolveType = item => _model.DefinitionOf(item.GetType()).Name,
        };

    private FieldDefinition Part(string name, GraphQLType type, HitPart part, string description) =>
        parts.Field(name, new NonNullType(type), new HitSource(part), description);
}
