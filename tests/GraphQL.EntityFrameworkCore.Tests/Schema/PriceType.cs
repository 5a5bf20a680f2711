using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Schema;

internal sealed class PriceType : ObjectType<Price>
{
    protected override void Configure(ComplexTypeDescriptor<Price> descriptor)
    {
        descriptor.Field(price => price.Amount);
        descriptor.Field(price => price.Currency);
        descriptor.Field(price => price.Discount);
    }
}
