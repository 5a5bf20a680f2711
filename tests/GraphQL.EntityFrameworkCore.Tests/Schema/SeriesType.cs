using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Schema;

internal sealed class SeriesType : ObjectType<Series>
{
    protected override void Configure(ComplexTypeDescriptor<Series> descriptor)
    {
        descriptor.Name("Series", "Series");
        descriptor.Field(series => series.Id).Name("key");
        descriptor.Field(series => series.Author);
        descriptor.Field(series => series.Publisher);
        descriptor.Field(series => series.Genre);
        descriptor.Field(series => series.Extent);
        descriptor.Field(series => series.Price);
        descriptor.Field(series => series.Keywords);
        descriptor.Field(series => series.Undated);
        descriptor.Field(series => series.Critic);
        descriptor.Collection(series => series.Publications);
        descriptor.Collection(series => series.Volumes);
        descriptor.Collection(series => series.Readers);
        descriptor.Collection(series => series.Publications).Name("publicationPages").UsePagingOnly();
        descriptor.Collection(series => series.Volumes).Name("volumePages").UsePagingOnly();
        descriptor.Collection(series => series.Readers).Name("readerPages").UsePagingOnly();
    }
}
