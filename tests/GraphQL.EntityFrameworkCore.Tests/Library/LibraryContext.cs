using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>A model with every kind of binding, of a domain that the project has nothing to do with.</summary>
public sealed class LibraryContext(DbContextOptions<LibraryContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Branch>().Property(branch => branch.Id).ValueGeneratedNever();
        modelBuilder.Entity<Publisher>().HasKey(publisher => publisher.Code);
        modelBuilder.Entity<Tag>().HasKey(tag => tag.Name);
        modelBuilder.Entity<Author>(author =>
        {
            author.Property(entity => entity.Id).ValueGeneratedNever();
            author.HasOne(entity => entity.Mentor).WithMany(entity => entity.Students).HasForeignKey(entity => entity.MentorId);
            author.HasMany(entity => entity.School).WithMany().UsingEntity(
                "AuthorSchool",
                link => link.HasOne(typeof(Author)).WithMany().HasForeignKey("MemberId"),
                link => link.HasOne(typeof(Author)).WithMany().HasForeignKey("TeacherId"),
                link => link.HasKey("TeacherId", "MemberId"));
            author.HasMany(entity => entity.Shelf).WithMany("Shelves").UsingEntity(
                "AuthorShelf",
                link => link.HasOne(typeof(Publication)).WithMany().HasForeignKey("PublicationId"),
                link => link.HasOne(typeof(Author)).WithMany().HasForeignKey("AuthorId"),
                link => link.HasKey("AuthorId", "PublicationId"));
            author.HasMany(entity => entity.Liked).WithMany("Likers").UsingEntity<Liking>(
                link => link.HasOne<Publication>().WithMany().HasForeignKey(liking => liking.PublicationId),
                link => link.HasOne<Author>().WithMany().HasForeignKey(liking => liking.AuthorId));
        });
        modelBuilder.Entity<Review>(review =>
        {
            review.Property(entity => entity.Id).ValueGeneratedNever();
            review.HasOne(entity => entity.Reviewer).WithMany(entity => entity.Reviews).HasForeignKey(entity => entity.ReviewerId);
        });
        modelBuilder.Entity<Publication>(publication =>
        {
            publication.Property(entity => entity.Id).ValueGeneratedNever();
            publication.ComplexProperty(entity => entity.Extent);
            publication.ComplexProperty(entity => entity.Price);
            publication.ComplexProperty(entity => entity.Deposit);
            publication.HasOne(entity => entity.Author).WithMany(entity => entity.Publications).HasForeignKey(entity => entity.AuthorId);
            publication.HasOne(entity => entity.Publisher).WithMany(entity => entity.Publications).HasForeignKey(entity => entity.PublisherCode);
            publication.HasMany(entity => entity.Tags).WithMany(entity => entity.Publications);
        });
        modelBuilder.Entity<Series>(series =>
        {
            series.Property(entity => entity.Id).ValueGeneratedNever();
            series.ComplexProperty(entity => entity.Extent);
            series.ComplexProperty(entity => entity.Price);
            series.Ignore(entity => entity.Undated);
            series.HasOne(entity => entity.Publisher).WithMany().HasForeignKey(entity => entity.PublisherCode);
            series.HasOne(entity => entity.Author).WithMany(entity => entity.Series).HasForeignKey(entity => entity.AuthorId);
            series.HasOne(entity => entity.Critic).WithMany().HasForeignKey(entity => entity.CriticId);
            series.HasMany(entity => entity.Publications).WithMany();
            series.HasMany(entity => entity.Readers).WithMany().UsingEntity("SeriesReader");
        });
        modelBuilder.Entity<Volume>(volume =>
        {
            volume.Property(entity => entity.Id).ValueGeneratedNever();
            volume.HasOne(entity => entity.Opener).WithMany().HasForeignKey(entity => entity.OpenerId);
            volume.HasOne(entity => entity.Sequel).WithMany().HasForeignKey(entity => entity.SequelId);
            volume.HasMany(entity => entity.Publications).WithMany();
        });
        modelBuilder.Entity<Book>();
        modelBuilder.Entity<Magazine>();
        if (Database.IsNpgsql())
        {
            foreach (var entity in modelBuilder.Model.GetEntityTypes())
            {
                CollateBytewise(entity);
            }
        }
    }

    private static void CollateBytewise(IMutableTypeBase type)
    {
        foreach (var property in type.GetDeclaredProperties().Where(property => property.ClrType == typeof(string)))
        {
            property.SetCollation("C");
        }

        foreach (var value in type.GetDeclaredComplexProperties())
        {
            CollateBytewise(value.ComplexType);
        }
    }
}
