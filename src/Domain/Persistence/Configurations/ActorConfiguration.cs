using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class ActorConfiguration : IEntityTypeConfiguration<Actor>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Actor> builder)
    {
        builder.Property(actor => actor.Id).ValueGeneratedNever();
        builder.HasDiscriminator<string>("Type")
            .HasValue<Belligerent>(nameof(Belligerent))
            .HasValue<Unit>(nameof(Unit))
            .HasValue<Person>(nameof(Person))
            .HasValue<Organization>(nameof(Organization));
        builder.ToTable("actor", table =>
        {
            table.HasCheckConstraint("ck_actor_belligerent", "belligerent_id IS NULL OR type = 'Unit'");
            table.HasCheckConstraint("ck_actor_affiliation", "affiliation_id IS NULL OR type = 'Person'");
        });
        builder.HasMany(actor => actor.Superiors).WithMany().UsingEntity<ActorSubordinate>(
            link => link.HasOne<Actor>().WithMany().HasForeignKey(pair => pair.SuperiorId),
            link => link.HasOne<Actor>().WithMany().HasForeignKey(pair => pair.SubordinateId),
            link =>
            {
                link.HasKey(pair => new { pair.SuperiorId, pair.SubordinateId });
                link.HasIndex(pair => new { pair.SubordinateId, pair.SuperiorId });
            });
        builder.HasMany(actor => actor.ClaimsMadeWithSubordinates).WithMany().UsingEntity<ActorClaimMade>(
            link => link.HasOne<Claim>().WithMany().HasForeignKey(made => made.ClaimId),
            link => link.HasOne<Actor>().WithMany().HasForeignKey(made => made.ActorId),
            link => link.ToView("actor_claim_made"));
        builder.HasMany(actor => actor.ClaimsAboutWithSubordinates).WithMany().UsingEntity<ActorClaimAbout>(
            link => link.HasOne<Claim>().WithMany().HasForeignKey(about => about.ClaimId),
            link => link.HasOne<Actor>().WithMany().HasForeignKey(about => about.ActorId),
            link => link.ToView("actor_claim_about"));

        builder.HasIndex(actor => actor.Slug).IsUnique();
        builder.HasIndex(actor => new { actor.Name, actor.Id });
        builder.HasIndex("Type", nameof(Actor.Name), nameof(Actor.Id));
        builder.HasIndex("Type", nameof(Actor.Slug));
    }
}
