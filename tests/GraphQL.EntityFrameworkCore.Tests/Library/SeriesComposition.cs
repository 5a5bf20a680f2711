namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>Series that are computed and not in the database.</summary>
internal static class SeriesComposition
{
    /// <summary>What is loaded with the publications.</summary>
    public static void Configure(ComputationDescriptor<Publication, SeriesLens> descriptor) => descriptor
        .Where(publication => !publication.IsLent)
        .Filter(lens => lens.Genres, (publication, lens) => lens.Genres!.Contains(publication.Genre))
        .Include(publication => publication.Publisher)
        .Include(publication => publication.Tags)
        .Include(publication => publication.Reviews.Select(review => review.Reviewer))
        .Include(publication => publication.Reviews.Select(review => review.Reviewer!.Mentor));

    /// <summary>What is loaded where the series of all authors are wanted.</summary>
    public static void ConfigureAll(ComputationDescriptor<Publication, SeriesLens> descriptor)
    {
        Configure(descriptor);
        descriptor.Need(lens => lens.Genres, (Series series, SeriesLens lens) => lens.Genres!.Contains(series.Genre));
    }

    /// <summary>Makes a series of the publications in each genre, those without a day only counted.</summary>
    public static IReadOnlyList<Series> Of(IReadOnlyList<Publication> publications, SeriesLens lens)
    {
        var (dated, undated) = lens.Split([.. publications.Where(publication => IsWanted(publication, lens))]);
        return
        [
            .. dated.Concat(undated).GroupBy(publication => publication.Genre).OrderBy(group => group.Key).Select(group => Make(
                group.First(),
                [.. dated.Where(publication => publication.Genre == group.Key)],
                undated.Count(publication => publication.Genre == group.Key),
                lens.VolumeSize)),
        ];
    }

    private static bool IsWanted(Publication publication, SeriesLens lens) =>
        (lens.Tolerance is not { } lowest || publication.Rating >= lowest)
        && (lens.FromCities is not { } cities
            || (publication.Publisher?.City is { } city && cities.Contains(city))
            || (lens.IncludeTagged && publication.Tags.Exists(tag => cities.Contains(tag.Name))));

    private static Series Make(Publication sample, IReadOnlyList<Publication> publications, int undated, int volumeSize)
    {
        var reviewers = publications.SelectMany(publication => publication.Reviews).Select(review => review.Reviewer).OfType<Author>().ToList();
        var series = new Series
        {
            AuthorId = sample.AuthorId,
            PublisherCode = sample.PublisherCode,
            Genre = sample.Genre,
            Extent = new Extent { Height = publications.Sum(publication => publication.Extent.Height), Weight = sample.Extent.Weight },
            Price = sample.Price,
            Keywords =
            [
                .. publications.SelectMany(publication => publication.Keywords),
                .. publications.SelectMany(publication => publication.Reviews).Select(review => $"{review.Publication.Slug}: {review.Text}"),
                .. publications.SelectMany(publication => publication.Tags).Select(tag => tag.Name),
                .. reviewers.Select(reviewer => reviewer.Mentor?.Name ?? "-"),
            ],
            Undated = undated,
            Critic = reviewers.LastOrDefault(),
        };
        series.Publications.AddRange(publications.Reverse());
        series.Readers.AddRange(reviewers.Distinct());
        foreach (var part in publications.Chunk(volumeSize))
        {
            var volume = new Volume { Series = series, Number = series.Volumes.Count + 1, Opener = part.Length > 1 ? part[0] : null };
            volume.Publications.AddRange(part);
            if (series.Volumes is [.., var last])
            {
                last.Sequel = volume;
            }

            series.Volumes.Add(volume);
        }

        return series;
    }
}
