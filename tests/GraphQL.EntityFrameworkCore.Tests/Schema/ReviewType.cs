using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Schema;

internal sealed class ReviewType : ObjectType<Review>
{
    protected override void Configure(ComplexTypeDescriptor<Review> descriptor)
    {
        descriptor.Field(review => review.Id).Name("key");
        descriptor.Field(review => review.Publication);
        descriptor.Field(review => review.Reviewer);
        descriptor.Field(review => review.Stars);
        descriptor.Field(review => review.Text);
        descriptor.Aggregate(review => review.Stars);
        descriptor.Group("REVIEWER", review => review.Reviewer);
        descriptor.Group("PUBLICATION", review => review.Publication);
        descriptor.ConnectionArguments<ReviewLens>().Filter((review, lens) => !lens.OnlyGood || review.Stars >= 3);
    }
}
