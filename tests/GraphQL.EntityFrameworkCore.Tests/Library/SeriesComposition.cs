namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>Series that are computed and not in the database.</summary>
internal static class SeriesComposition
{
    private const int VolumeSize = 2;

    /// <summary>Makes a series of the publications in each genre, those without a day only counted.</summary>
    public static IReadOnlyList<Series> Of(IReadOnlyList<Publication> publications, IReadOnlyList<Publication> undated) =>
    [
        .. publications.Concat(undated).GroupBy(publication => publication.Genre).OrderBy(group => group.Key).Select(group => Make(
            group.First(),
            [.. publications.Where(publication => publication.Genre == group.Key)],
            undated.Count(publication => publication.Genre == group.Key))),
    ];

    private static Series Make(Publication sample, IReadOnlyList<Publication> publications, int undated)
    {
        var series = new Series
        {
            AuthorId = sample.AuthorId,
            PublisherCode = sample.PublisherCode,
            Genre = sample.Genre,
            Extent = new Extent { Height = publications.Sum(publication => publication.Extent.Height), Weight = sample.Extent.Weight },
            Price = sample.Price,
            Keywords = [.. publications.SelectMany(publication => publication.Keywords)],
            Undated = undated,
        };
        series.Publications.AddRange(publications.Reverse());
        foreach (var part in publications.Chunk(VolumeSize))
        {
            var volume = new Volume { Series = series, Number = series.Volumes.Count + 1, Opener = part.Length == VolumeSize ? part[0] : null };
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
