using Contested.Domain.Identifiers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class IdentifierConfiguration : IEntityTypeConfiguration<Identifier>
{
    private static readonly string[] Owners = ["actor_id", "document_id", "engagement_id", "place_id", "reference_id"];

    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Identifier> builder)
    {
        builder.Property(identifier => identifier.Id).ValueGeneratedNever();
        builder.ToTable(table =>
        {
            var owners = string.Join(" + ", Owners.Select(owner => $"CASE WHEN {owner} IS NULL THEN 0 ELSE 1 END"));
            table.HasCheckConstraint("ck_identifier_owner", $"{owners} = 1");
            table.HasCheckConstraint("ck_identifier_ordinal", "ordinal >= 1");
        });

        builder.HasOne(identifier => identifier.Actor).WithMany(actor => actor.Identifiers)
            .HasForeignKey(identifier => identifier.ActorId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(identifier => identifier.Document).WithMany(document => document.Identifiers)
            .HasForeignKey(identifier => identifier.DocumentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(identifier => identifier.Engagement).WithMany(engagement => engagement.Identifiers)
            .HasForeignKey(identifier => identifier.EngagementId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(identifier => identifier.Place).WithMany(place => place.Identifiers)
            .HasForeignKey(identifier => identifier.PlaceId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(identifier => identifier.Reference).WithMany(reference => reference.Identifiers)
            .HasForeignKey(identifier => identifier.ReferenceId).OnDelete(DeleteBehavior.Cascade);

        builder.HasIndex(identifier => new { identifier.Scheme, identifier.Value });
        builder.HasIndex(identifier => new { identifier.ActorId, identifier.Ordinal }).IsUnique();
        builder.HasIndex(identifier => new { identifier.DocumentId, identifier.Ordinal }).IsUnique();
        builder.HasIndex(identifier => new { identifier.EngagementId, identifier.Ordinal }).IsUnique();
        builder.HasIndex(identifier => new { identifier.PlaceId, identifier.Ordinal }).IsUnique();
        builder.HasIndex(identifier => new { identifier.ReferenceId, identifier.Ordinal }).IsUnique();
    }
}
