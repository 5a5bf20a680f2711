namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>The same made-up rows at each call: with nulls, ties, wildcards of LIKE, and texts that are hard to fold and to sort.</summary>
internal sealed class LibraryContent
{
    /// <summary>Texts of which all others are made.</summary>
    public static readonly IReadOnlyList<string> Words =
    [
        "", " ", "a", "A", "b", "50%", "snake_case", @"back\slash", "it's", "\"said\"", "[x]", "*?",
        "Äpfel", "äPFEL", "Straße", "STRASSE", "İstanbul", "istanbul", "ISPANAK", "ıspanak", "ΟΔΥΣΣΕΥΣ", "οδυσσεύς", "σ",
        "كتاب", "📚", "👩‍🚀", "\uFB00", "e\u0301", "\u00E9", "\u212A", "K", "\u01C5", "Я", "я",
    ];

    private readonly Random _random = new(20160628);
    private int _series;
    private int _volumes;

    public LibraryContent()
    {
        Branches = [new Branch { Id = 1, Name = "Main branch" }];
        Authors = Make(12, id => new Author { Id = id, Name = Text(), BornOn = Maybe(Day) });
        foreach (var author in Authors.Skip(3).Where(_ => Chance(0.7)))
        {
            author.Mentor = Pick(Authors.Take(author.Id - 1));
            author.Mentor.Students.Add(author);
        }

        Publishers = Make(5, id => new Publisher { Code = $"P{id}{(id == 2 ? "%" : "")}", City = Maybe(Text) });
        Tags = Make(7, id => new Tag { Name = $"{Words[id * 4]}{id}", Weight = Maybe(Number) });
        Publications = Make<Publication>(70, id => id % 3 == 0
            ? Fill(new Magazine { Slug = $"p-{id}", Title = Text(), Author = Authors[0], Extent = new Extent(), Issue = Number() }, id)
            : Fill(new Book { Slug = $"p-{id}", Title = Text(), Author = Authors[0], Extent = new Extent(), Isbn = Maybe(Text) }, id));
        SetExtremes();
        foreach (var author in Authors)
        {
            var tag = Tags[author.Id % Tags.Count];
            author.Shelf.AddRange(Publications.Where(publication => publication.Author == author || publication.Tags.Contains(tag)));
            author.School.AddRange(SchoolOf(author));
        }

        Likings =
        [
            .. Authors.SelectMany(author => Publications.Where(publication => publication.Id % author.Id == 0)
                .Select(publication => new Liking { AuthorId = author.Id, PublicationId = publication.Id, Degree = (author.Id + publication.Id) % 5 / 4.0 })),
        ];
        Reviews = Make(160, NewReview);
        Series = [.. Authors.Skip(1).Take(5).SelectMany(author => SeriesComposition.Of(author.Publications, SeriesLens.None).Select(series => Keep(series, author)))];
    }

    public IReadOnlyList<Branch> Branches { get; }

    public IReadOnlyList<Author> Authors { get; }

    public IReadOnlyList<Publisher> Publishers { get; }

    public IReadOnlyList<Tag> Tags { get; }

    public IReadOnlyList<Publication> Publications { get; }

    public IReadOnlyList<Liking> Likings { get; }

    public IReadOnlyList<Review> Reviews { get; }

    public IReadOnlyList<Series> Series { get; }

    /// <summary>All rows.</summary>
    public IEnumerable<object> All => [.. Branches, .. Authors, .. Publishers, .. Tags, .. Publications, .. Likings, .. Reviews, .. Series];

    private static IEnumerable<Author> SchoolOf(Author author) => author.Students.SelectMany(student => SchoolOf(student).Prepend(student));

    /// <summary>Sets values at the ends of their types, which databases tend to keep in ways of their own.</summary>
    private void SetExtremes()
    {
        (Publications[10].PublishedOn, Publications[10].AcquiredOn) = (DateOnly.MinValue, DateOnly.MaxValue);
        (Publications[11].PublishedOn, Publications[11].AcquiredOn) = (DateOnly.MaxValue, DateOnly.MinValue);
        (Publications[10].Rating, Publications[11].Rating) = (-0.0, 0.0);
        Publications[10].Extent.Weight = -0.0;
    }

    private Publication Fill(Publication publication, int id)
    {
        publication.Id = id;
        publication.Subtitle = Maybe(Text);
        publication.Pages = Maybe(Number);
        publication.Copies = Number();
        publication.Rating = Maybe(() => Number() / 4.0);
        publication.IsLent = Chance(0.5);
        publication.IsRare = Maybe(() => Chance(0.5));
        publication.PublishedOn = Maybe(Day);
        publication.AcquiredOn = Day();
        publication.Genre = Pick(Enum.GetValues<Genre>());
        publication.Condition = Maybe(() => Pick(Enum.GetValues<Condition>()));
        publication.Keywords = [.. Make(_random.Next(4), _ => Pick(Words))];
        publication.Extent = new Extent { Height = Number(), Weight = Maybe(() => Number() / 3.0) };
        publication.Deposit = publication.Copies % 3 == 0 ? null : new Price { Amount = publication.Copies * 2.5, Currency = "EUR", Discount = publication.Copies };
        publication.Price = Chance(0.4) ? null : new Price { Amount = Number() * 1.1, Currency = Pick(["EUR", "eur", "TRY"]), Discount = Maybe(Number) };
        publication.Author = Pick(Authors.Skip(1));
        publication.Author.Publications.Add(publication);
        publication.Publisher = Chance(0.3) ? null : Pick(Publishers.Skip(1));
        publication.Publisher?.Publications.Add(publication);
        foreach (var tag in Tags.Skip(1).Where(_ => Chance(0.3)))
        {
            publication.Tags.Add(tag);
            tag.Publications.Add(publication);
        }

        return publication;
    }

    private Review NewReview(int id)
    {
        var publication = Pick(Publications.Skip(5));
        var review = new Review
        {
            Id = id,
            Publication = publication,
            Reviewer = Chance(0.3) ? null : Pick(Authors),
            Stars = _random.Next(1, 6),
            Text = Maybe(Text),
        };
        publication.Reviews.Add(review);
        review.Reviewer?.Reviews.Add(review);
        return review;
    }

    private Series Keep(Series series, Author author)
    {
        series.Id = ++_series;
        series.Author = author;
        series.Publisher = series.Publications[^1].Publisher;
        series.Price = series.Price is { } price ? new Price { Amount = price.Amount, Currency = price.Currency, Discount = price.Discount } : null;
        author.Series.Add(series);
        foreach (var volume in series.Volumes)
        {
            volume.Id = ++_volumes;
        }

        return series;
    }

    private bool Chance(double probability) => _random.NextDouble() < probability;

    private int Number() => _random.Next(-2, 9);

    private DateOnly Day() => new DateOnly(2016, 6, 28).AddDays(_random.Next(-3, 4) * 50);

    private string Text() => string.Concat(Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Pick(Words)));

    private T Pick<T>(IEnumerable<T> values) => values.ElementAt(_random.Next(values.Count()));

    private T? Maybe<T>(Func<T> make)
        where T : struct => Chance(0.25) ? null : make();

    private string? Maybe(Func<string> make) => Chance(0.25) ? null : make();

    private static List<T> Make<T>(int count, Func<int, T> make) => [.. Enumerable.Range(1, count).Select(make)];
}
