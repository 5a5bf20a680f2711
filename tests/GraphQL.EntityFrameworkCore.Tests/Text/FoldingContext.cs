using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Text;

/// <summary>Texts to fold in the database.</summary>
public sealed class FoldingContext(DbContextOptions<FoldingContext> options) : DbContext(options)
{
    public DbSet<FoldingSample> Samples => Set<FoldingSample>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<FoldingSample>().Property(sample => sample.Id).ValueGeneratedNever();
        if (Database.IsNpgsql())
        {
            modelBuilder.Entity<FoldingSample>().Property(sample => sample.Text).UseCollation("C");
        }
    }
}
