using System.Globalization;
using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Paging;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>Makes the field of a search and its types.</summary>
internal sealed class SearchTypes(SchemaContext context)
{
    private static readonly Types.ObjectType Highlight = new("Highlight", () =>
    [
        new("start", new NonNullType(SpecifiedScalars.Int))
        {
            Description = "Where the word starts in the snippet, counted from 0 in UTF-16 code units, as JavaScript counts.",
            Source = new HitSource(HitPart.HighlightStart),
            Resolver = FieldResolver.From<TextRange>(range => range.Start),
        },
        new("length", new NonNullType(SpecifiedScalars.Int))
        {
            Description = "How long the word is, in UTF-16 code units.",
            Source = new HitSource(HitPart.HighlightLength),
            Resolver = FieldResolver.From<TextRange>(range => range.Length),
        },
    ])
    {
        Description = "A word in a snippet that was searched for.",
    };

    /// <summary>Makes the field.</summary>
    public FieldDefinition Field(SearchFieldDescriptor field) => new(field.GetName(), Connection(field.Index), Arguments(field.Index))
    {
        Description = field.ConfiguredDescription,
        Cost = SchemaContext.StatementCost,
        ListSize = context.PageSize,
        Source = new SearchSource(field.Index),
        Resolver = new SearchResolver(field.Index, context.Options),
    };

    private Types.ObjectType Connection(SearchIndex index)
    {
        var hit = Hit(index);
        return ConnectionTypes.Of(
            "SearchHits",
            () => hit,
            string.Create(CultureInfo.InvariantCulture, $"The number of hits on all pages, counted up to {index.MaxCount:N0}, and only where it is selected."));
    }

    private IEnumerable<InputValueDefinition> Arguments(SearchIndex index) =>
    [
        new(SearchArguments.Text, new NonNullType(SpecifiedScalars.String))
        {
            Description = "The words to search for; all must be found together, the last by its beginning. Nothing but letters and digits counts; without any, nothing is found.",
        },
        new(SearchArguments.Types, new ListType(new NonNullType(ItemType(index)))) { Description = "What to search for; everything where it is left out or empty." },
        .. context.Paging,
    ];

    private EnumType ItemType(SearchIndex index) => new("SearchType", index.ItemTypes.Select(type =>
        new EnumValueDefinition(Naming.ToScreamingSnakeCase(context.DefinitionOf(type).Name), type)
        {
            Description = context.Documentation.Summary(type),
        }))
    {
        Description = "What can be searched for.",
    };

    private Types.ObjectType Hit(SearchIndex index)
    {
        var loaders = index.ItemTypes.ToDictionary(type => type, type => HitLoader.Create(type, context.Binder.PrimaryKey(type)));
        return new Types.ObjectType("SearchHit", () =>
        [
            new("item", new NonNullType(Result(index)))
            {
                Description = "What was found.",
                Source = new HitSource(HitPart.Item),
                Resolver = new HitItemResolver(loaders),
            },
            new("score", new NonNullType(SpecifiedScalars.Int))
            {
                Description = "How good the hit is; those ahead of it have the same or more.",
                Source = new HitSource(HitPart.Score),
                Resolver = FieldResolver.From<SearchHit>(hit => hit.Score),
            },
            new("field", new NonNullType(context.Leafs.Get(index.FieldType)))
            {
                Description = "What sort of text it was found by; the best, where there are several.",
                Source = new HitSource(HitPart.Field),
                Resolver = FieldResolver.From<SearchHit>(hit => hit.Field),
            },
            new("snippet", new NonNullType(SpecifiedScalars.String))
            {
                Description = "The text it was found by, or the part of it with the words searched for.",
                Source = new HitSource(HitPart.Snippet),
                Resolver = FieldResolver.From<SearchHit>(hit => hit.Snippet),
            },
            new("highlights", new NonNullType(new ListType(new NonNullType(Highlight))))
            {
                Description = "Where the words that were searched for stand in the snippet, in order.",
                ListSize = context.ListSize,
                Source = new HitSource(HitPart.Highlights),
                Resolver = FieldResolver.From<SearchHit>(hit => hit.Highlights),
            },
        ])
        {
            Description = "Something that was found, and the text it was found by.",
        };
    }

    private UnionType Result(SearchIndex index) => new("SearchResult", () => index.ItemTypes.SelectMany(Members))
    {
        Description = "What can be found by a search.",
        ResolveType = item => context.DefinitionOf(item.GetType()).Name,
    };

    private IEnumerable<Types.ObjectType> Members(Type type) =>
        context.Definitions.Where(definition => !definition.IsInterface && type.IsAssignableFrom(definition.ClrType)).Select(context.TypeOf).Cast<Types.ObjectType>();
}
