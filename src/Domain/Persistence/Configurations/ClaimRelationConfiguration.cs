using Contested.Domain.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class ClaimRelationConfiguration : IEntityTypeConfiguration<ClaimRelation>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<ClaimRelation> builder)
    {
        builder.Property(relation => relation.Id).ValueGeneratedNever();
        builder.ToTable(table => table.HasCheckConstraint("ck_claim_relation_not_itself", "claim_id <> other_id"));
        builder.HasOne(relation => relation.Claim).WithMany(claim => claim.Relations).HasForeignKey(relation => relation.ClaimId);
        builder.HasOne(relation => relation.Other).WithMany().HasForeignKey(relation => relation.OtherId);
        builder.HasIndex(relation => new { relation.ClaimId, relation.Kind, relation.OtherId }).IsUnique();
        builder.HasIndex(relation => new { relation.OtherId, relation.Id });
    }
}
