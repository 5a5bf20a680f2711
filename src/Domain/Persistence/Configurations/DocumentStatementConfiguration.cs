using Contested.Domain.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class DocumentStatementConfiguration : IEntityTypeConfiguration<DocumentStatement>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<DocumentStatement> builder)
    {
        builder.Property(statement => statement.Id).ValueGeneratedNever();
        builder.HasOne<Document>().WithMany().HasForeignKey(statement => statement.DocumentId);
        builder.HasIndex(statement => new { statement.DocumentId, statement.Locator }).IsUnique();
    }
}
