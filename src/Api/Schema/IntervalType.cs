using Contested.Domain.Claims;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Interval"/> is shown.</summary>
public sealed class IntervalType : ObjectType<Interval>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Interval> descriptor)
    {
        descriptor.Field(interval => interval.Low);
        descriptor.Field(interval => interval.High);
    }
}
