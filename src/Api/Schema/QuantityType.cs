using Contested.Domain.Claims;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Quantity"/> is shown.</summary>
public sealed class QuantityType : ObjectType<Quantity>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Quantity> descriptor)
    {
        descriptor.Field(quantity => quantity.Low);
        descriptor.Field(quantity => quantity.High);
        descriptor.Field(quantity => quantity.Best);
        descriptor.Field(quantity => quantity.IsOpenEnded);
        descriptor.Field(quantity => quantity.IsUnknown);
        descriptor.Field(quantity => quantity.IsApproximate);
        descriptor.Field(quantity => quantity.Verbatim);
    }
}
