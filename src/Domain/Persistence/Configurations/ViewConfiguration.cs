using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

/// <summary>Maps what the database makes of other rows while it is read.</summary>
/// <remarks>
/// To EF Core it is a table that somebody else makes, so that it can stand between two entities; the views stand in the migrations
/// themselves.
/// </remarks>
internal static class ViewConfiguration
{
    /// <summary>Maps an entity to a view.</summary>
    /// <param name="builder">The entity.</param>
    /// <param name="view">The name of the view.</param>
    public static void FromView<TEntity>(this EntityTypeBuilder<TEntity> builder, string view)
        where TEntity : class => builder.ToTable(view, table => table.ExcludeFromMigrations());
}
