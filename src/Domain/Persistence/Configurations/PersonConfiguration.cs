using Contested.Domain.Actors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.HasOne(person => person.Affiliation).WithMany()
            .HasForeignKey(person => person.AffiliationId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(person => new { person.AffiliationId, person.Id });
    }
}
