using Contested.Domain.Engagements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class SourceStatementConfiguration : IEntityTypeConfiguration<SourceStatement>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<SourceStatement> builder)
    {
        builder.Property(statement => statement.Id).ValueGeneratedNever();
        builder.HasOne<Engagement>().WithMany().HasForeignKey(statement => statement.EngagementId);
        builder.HasIndex(statement => new { statement.EngagementId, statement.Locator }).IsUnique();
    }
}
