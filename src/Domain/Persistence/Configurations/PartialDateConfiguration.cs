using Contested.Domain.Dates;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

/// <summary>Maps a partial date to the columns of its entity.</summary>
internal static class PartialDateConfiguration
{
    /// <summary>Maps the text, from which all else follows, and what is filtered and sorted by.</summary>
    public static void Parts(this ComplexPropertyBuilder<PartialDate> builder)
    {
        builder.Property(date => date.Text).IsRequired();
        builder.Property(date => date.Earliest);
        builder.Property(date => date.Latest);
        builder.Property(date => date.Precision);
    }
}
