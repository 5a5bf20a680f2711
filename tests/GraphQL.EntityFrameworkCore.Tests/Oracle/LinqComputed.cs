using Contested.GraphQL.EntityFrameworkCore.Tests.Filtering;
using Contested.GraphQL.EntityFrameworkCore.Tests.Library;
using Contested.GraphQL.EntityFrameworkCore.Tests.Sorting;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Oracle;

/// <summary>What is asked of computed items, told of the objects in memory alone.</summary>
internal sealed class LinqComputed<TItem>(CollectionSource origin, SchemaModel schema, FieldBatch batch)
    where TItem : class
{
    private static readonly LibraryContent Content = new();

    private readonly IReadOnlyDictionary<string, object?> _where = batch.Arguments.GetValueOrDefault("where") as IReadOnlyDictionary<string, object?> ?? new Dictionary<string, object?>();
    private readonly List<object?> _order = [.. batch.Arguments.GetValueOrDefault("order") as IEnumerable<object?> ?? []];

    /// <summary>Whether something of an author is shown at the root.</summary>
    public static bool IsParent(int author) => Content.Series.Any(series => series.Author.Id == author);

    /// <summary>Gives those of the items that are asked for, in order.</summary>
    public List<object> Ask(IEnumerable<TItem> items)
    {
        var predicate = (Func<TItem, bool>?)origin.Field.Predicate?.Compile();
        var found = items.Where(item => predicate?.Invoke(item) != false).Select(item => (Item: item, Whole: Whole(item)))
            .Where(item => item.Whole is not Series series || !IsAskedOfStored() || Content.Series.Any(stored => stored.Author == series.Author && stored.Genre == series.Genre))
            .Where(item => FilterOracle.Matches(item.Whole, _where));
        found = _order.Count > 0
            ? found.OrderBy(item => item.Whole, new OrderOracle(_order, "key"))
            : origin.Field.DefaultOrder.Aggregate(found, (sorted, key) => sorted.OrderByDescending(item => key.Value.Compile().DynamicInvoke(item.Item)));
        return [.. found.Select(item => item.Item)];
    }

    /// <summary>Gives the pages of a field of the root.</summary>
    public void SetPages(IEnumerable<TItem> items)
    {
        var keys = new SortReader(schema).Read(schema.DefinitionOf(typeof(TItem)), batch.Arguments.GetValueOrDefault("order"), origin.Field.DefaultOrder);
        var cursor = MemoryQuery.CursorOf(origin.Coordinate, keys.SkipLast(1));
        var source = new LinqMemory<TItem>([.. Ask(items).Cast<TItem>()]);
        var level = new LinqLevel<TItem>(source, origin, schema, batch, (_, _) => new PageQuery<TItem>([], keys, null, cursor), cursor);
        for (var index = 0; index < batch.Parents.Count; index++)
        {
            batch.SetValue(index, new Connection(level, index));
        }
    }

    /// <summary>The item with its author, all of whose relations are in memory.</summary>
    private static object Whole(TItem item) => item is not Series series ? item : new Series
    {
        AuthorId = series.AuthorId,
        Author = Content.Authors.FirstOrDefault(author => author.Id == series.AuthorId)!,
        Genre = series.Genre,
        Extent = series.Extent,
        Price = series.Price,
    };

    private bool IsAskedOfStored() =>
        Mentions(_where) || _order.OfType<IReadOnlyDictionary<string, object?>>().Any(key => IsCommon(key.Keys.Single()));

    private bool Mentions(object? filter) => filter switch
    {
        IReadOnlyDictionary<string, object?> fields => fields.Any(field => IsCommon(field.Key) || (field.Key is "and" or "or" or "not" && Mentions(field.Value))),
        IEnumerable<object?> entries => entries.Any(Mentions),
        _ => false,
    };

    private bool IsCommon(string field) => origin.ComputedFrom!.Common.Any(binding => Naming.ToCamelCase(binding.Property.Name) == field);
}
