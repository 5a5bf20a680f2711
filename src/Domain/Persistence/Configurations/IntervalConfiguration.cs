using Contested.Domain.Claims;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

/// <summary>Maps an interval to the columns of its entity.</summary>
internal static class IntervalConfiguration
{
    /// <summary>Maps both ends, and whether there is an interval at all.</summary>
    public static void Ends(this ComplexPropertyBuilder<Interval> builder)
    {
        builder.Property(interval => interval.Low);
        builder.Property(interval => interval.High);
        builder.Property(interval => interval.IsOpenEnded).IsRequired();
    }
}
