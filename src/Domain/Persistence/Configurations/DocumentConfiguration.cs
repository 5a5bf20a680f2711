using Contested.Domain.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

/// <remarks>The indexes over the parts of the date of publication stand in the migrations themselves.</remarks>
internal sealed class DocumentConfiguration : IEntityTypeConfiguration<Document>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.Property(document => document.Id).ValueGeneratedNever();
        builder.ComplexProperty(document => document.Published, published => published.Parts());
        builder.HasIndex(document => document.Slug).IsUnique();
        builder.HasIndex(document => new { document.Title, document.Id });
        builder.HasIndex(document => new { document.Kind, document.Id });
        builder.HasIndex(document => new { document.Author, document.Id });
        builder.HasIndex(document => new { document.Publisher, document.Id });
        builder.HasIndex(document => new { document.Language, document.Id });
        builder.HasIndex(document => new { document.Licence, document.Id });
        builder.HasIndex(document => new { document.RetrievedOn, document.Id });
    }
}
