namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>The arguments of a search: what is searched for, and which page of the hits is wanted.</summary>
/// <remarks>What they are makes the statement anew in each request; a plan only knows that they are valid.</remarks>
internal sealed class SearchReader
{
    private readonly SearchRule _rule;
    private readonly PlanValue _arguments;

    /// <summary>Reads the arguments of a field.</summary>
    /// <exception cref="GraphQLException">They are not valid, or exceed a limit.</exception>
    public SearchReader(PlanningContext planning, EntitySchemaOptions options, SearchIndex index, Func<string, PlanValue?> argument)
    {
        Index = index;
        Page = PageReader.Read(planning, options, argument);
        _rule = new SearchRule(index, options.MaxTextLength, options.MaxSearchWords);
        _arguments = PlanValue.Of(new object?[] { argument(ArgumentNames.Text), argument(ArgumentNames.Types), Page.After, Page.Before });
        planning.Check(_arguments, _rule);
    }

    public SearchIndex Index { get; }

    public Page Page { get; }

    /// <summary>
    /// Binds the statement with a page of hits, each a <see cref="FoundItem"/> in the only column; no statement where there can be no hit.
    /// </summary>
    /// <param name="variables">The coerced variables of the request.</param>
    /// <param name="dialect">The dialect of the database.</param>
    /// <param name="looksAhead">Whether one hit more than the page has is read, to know if there are more.</param>
    public BoundRows Find(IReadOnlyDictionary<string, object?> variables, SqlDialect dialect, bool looksAhead)
    {
        var (request, after, before) = _rule.Read(_arguments.Evaluate(variables));
        var size = (int)Page.Size.Evaluate(variables)!;
        var range = new SearchHitRange(looksAhead ? size + 1 : size, Page.IsBackward, after, before);
        return Bind(request.Words.Count == 0 ? null : Index.Find(dialect.ProviderName, request, range), new HitColumn(Index, request), size);
    }

    /// <summary>Binds the statement with the number of hits; no row where there can be none.</summary>
    public BoundRows Count(IReadOnlyDictionary<string, object?> variables, SqlDialect dialect)
    {
        var (request, _, _) = _rule.Read(_arguments.Evaluate(variables));
        return Bind(request.Words.Count == 0 ? null : Index.Count(dialect.ProviderName, request), CountColumn.Instance, null);
    }

    private static BoundRows Bind(IndexStatement? statement, Column column, int? pageSize)
    {
        var rows = new RowBuffer([column.Missing], hasParents: false, pageSize);
        return new BoundRows(rows, statement is null
            ? null
            : new BoundStatement(
                SqlStatement.Of(statement.Text, [.. statement.Parameters.Select(value => new ValueParameter(PlanValue.Constant(value), given => given, "search"))]),
                [column],
                [.. statement.Parameters],
                rows));
    }
}

/// <summary>The text of a search is no longer and has no more words than allowed, and its cursors are those of the same search.</summary>
internal sealed record SearchRule(SearchIndex Index, int MostCharacters, int MostWords) : ValueRule
{
    public override void Check(object? value) => Read(value);

    /// <summary>Reads the text, the types, and the cursors of <c>after</c> and <c>before</c>.</summary>
    public (SearchRequest Request, SearchHitPosition? After, SearchHitPosition? Before) Read(object? arguments)
    {
        var given = (IReadOnlyList<object?>)arguments!;
        var text = (string)given[0]!;
        TextLengthRule.Check(text, ArgumentNames.Text, MostCharacters);
        var words = Index.WordsOf(text).Take(MostWords + 1).ToList();
        if (words.Count > MostWords)
        {
            throw new GraphQLException(
                $"\"{ArgumentNames.Text}\" has more than {MostWords} words; search for fewer at once.",
                EntityErrorCodes.SearchWordLimitExceeded);
        }

        var types = given[1] as IReadOnlyList<object?> ?? [];
        var request = new SearchRequest(words, [.. Index.ItemTypes.Where(type => types.Contains(type))]);
        var cursor = new SearchCursor(request);
        return (request, cursor.PositionOf(given[2], ArgumentNames.After), cursor.PositionOf(given[3], ArgumentNames.Before));
    }
}

/// <summary>The cursors of a search: good for the same words and classes only, since other ones have other hits at a position.</summary>
internal sealed class SearchCursor(SearchRequest request)
{
    private readonly Cursor _cursor = new(
        $"search|{string.Join(' ', request.Words)}|{string.Join(' ', request.ItemTypes)}",
        [Key("tier", position => position.Tier), Key("rank", position => position.Rank)]);

    /// <summary>Gives the position of a cursor; null where there is none.</summary>
    /// <exception cref="GraphQLException">It is not a cursor of this search.</exception>
    public SearchHitPosition? PositionOf(object? cursor, string argument) => cursor is string text
        ? _cursor.Decode(text, argument) is [int tier, long rank] ? new SearchHitPosition(tier, rank) : throw new InvalidOperationException("A position has two parts.")
        : null;

    /// <summary>Gives the cursor of a position.</summary>
    public string Encode(SearchHitPosition position) => _cursor.Encode([position.Tier, position.Rank]);

    private static SortKey Key<T>(string name, Expression<Func<SearchHitPosition, T>> value) => new(name, value, IsDescending: false, IsNullable: false);
}

/// <summary>A hit with the cursors of its search.</summary>
internal sealed record FoundItem(SearchHit Hit, SearchCursor Cursors)
{
    /// <summary>The cursor of the hit.</summary>
    public string Cursor => Cursors.Encode(Hit.Position);

    /// <summary>The different keys of those hits of a row set that are of a class.</summary>
    public static IEnumerable<object> KeysOf(Type itemType, RowBuffer hits) => hits
        .Values<FoundItem>(0)
        .Where(found => found.Hit.ItemType == itemType)
        .Select(found => found.Hit.ItemKey)
        .Distinct();
}

/// <summary>The hits of a search, each made by the index of a whole row, whose first column is never null.</summary>
internal sealed class HitColumn(SearchIndex index, SearchRequest request) : Column
{
    private readonly SearchCursor _cursors = new(request);

    public override Cell Read(DbDataReader reader, int ordinal) => new(new FoundItem(index.ReadHit(reader, request), _cursors), 0);

    public override void Write(Utf8JsonWriter writer, Cell cell) => throw new NotSupportedException("A hit is written by its parts.");

    protected override object Value(Cell cell) => cell.Reference!;
}
