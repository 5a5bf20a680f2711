using System.Data.Common;
using System.Globalization;
using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Schema;

/// <summary>Finds publications and authors, whose keys are numbers, and tags, whose keys are texts, by all of their texts.</summary>
internal sealed class LibrarySearchIndex : SearchIndex
{
    /// <summary>A text by which the index finds a publication that does not exist.</summary>
    public const string Ghost = "ghost";

    private const string Texts =
        $"""
        SELECT "Id" AS rank, 'Publication' AS kind, CAST("Id" AS TEXT) AS item_key, "Title" AS text FROM "Publication"
        UNION ALL SELECT 1000 + "Id", 'Author', CAST("Id" AS TEXT), "Name" FROM "Author"
        UNION ALL SELECT 2000 + CAST(ROW_NUMBER() OVER (ORDER BY "Name") AS INTEGER), 'Tag', "Name", "Name" FROM "Tag"
        UNION ALL SELECT 3000, 'Publication', '999', '{Ghost}'
        """;

    public override IReadOnlyList<Type> ItemTypes => [typeof(Publication), typeof(Author), typeof(Tag)];

    public override Type FieldType => typeof(LibraryText);

    public override int MaxCount => 20;

    /// <summary>Is told of each word that is made.</summary>
    public static AsyncLocal<Action?> WordMade { get; } = new();

    public override IEnumerable<string> WordsOf(string text)
    {
        foreach (var word in text.Contains('\0', StringComparison.Ordinal) ? [] : text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            WordMade.Value?.Invoke();
            yield return word;
        }
    }

    public override IndexStatement? Find(string? providerName, SearchRequest request, SearchHitRange page)
    {
        var (above, below) = (page.After?.Rank ?? 0, page.Before?.Rank ?? int.MaxValue);
        var order = page.IsBackward ? "DESC" : "ASC";
        return above < below
            ? new IndexStatement($"SELECT rank, kind, item_key, text FROM {Matches(providerName, request)} AND rank > $1 AND rank < $2 ORDER BY rank {order} LIMIT {page.Size}", [above, below, .. request.Words])
            : null;
    }

    public override SearchHit ReadHit(DbDataReader row, SearchRequest request)
    {
        var (rank, kind, key, text) = (row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetString(3));
        return new SearchHit
        {
            ItemType = ItemTypes.Single(type => type.Name == kind),
            ItemKey = kind == "Tag" ? key : int.Parse(key, CultureInfo.InvariantCulture),
            Position = new SearchHitPosition(0, rank),
            Score = rank < 1000 ? 2 : 1,
            Field = rank < 1000 ? LibraryText.Title : LibraryText.Name,
            Snippet = text,
            Highlights = [new TextRange(text.IndexOf(request.Words[0], StringComparison.Ordinal), request.Words[0].Length)],
        };
    }

    public override IndexStatement Count(string? providerName, SearchRequest request) => new(
        $"SELECT CAST(COUNT(*) AS INTEGER) FROM (SELECT 1 FROM {Matches(providerName, request)} AND $1 < $2 LIMIT {MaxCount}) AS found",
        [0, 1, .. request.Words]);

    private static string Matches(string? providerName, SearchRequest request)
    {
        var contains = providerName!.Contains("Sqlite", StringComparison.Ordinal) ? "instr" : "strpos";
        var conditions = request.Words.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"{contains}(text, ${index + 3}) > 0"));
        var kinds = request.ItemTypes.Count == 0 ? "" : $" AND kind IN ({string.Join(", ", request.ItemTypes.Select(type => $"'{type.Name}'"))})";
        return $"({Texts}) AS texts WHERE {string.Join(" AND ", conditions)}{kinds}";
    }
}
