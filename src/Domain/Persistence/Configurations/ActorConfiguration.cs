using Contested.Domain.Actors;
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
        builder.ToTable("actor", table => table.HasCheckConstraint("ck_actor_belligerent", "belligerent_id IS NULL OR type = 'Unit'"));

        builder.HasIndex(actor => actor.Slug).IsUnique();
        builder.HasIndex(actor => new { actor.Name, actor.Id });
        builder.HasIndex("Type", nameof(Actor.Name), nameof(Actor.Id));
        builder.HasIndex("Type", nameof(Actor.Slug));
    }
}
