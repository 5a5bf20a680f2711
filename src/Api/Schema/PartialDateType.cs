using Contested.Domain.Dates;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="PartialDate"/> is shown.</summary>
public sealed class PartialDateType : ObjectType<PartialDate>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<PartialDate> descriptor)
    {
        descriptor.Field(date => date.Text);
        descriptor.Field(date => date.Earliest);
        descriptor.Field(date => date.Latest);
        descriptor.Field(date => date.Precision);
    }
}
