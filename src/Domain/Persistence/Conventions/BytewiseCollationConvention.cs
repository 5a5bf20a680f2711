using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Contested.Domain.Persistence.Conventions;

/// <summary>Gives every text column of PostgreSQL the collation "C", so that it sorts and compares as SQLite's BINARY does.</summary>
internal sealed class BytewiseCollationConvention : IModelFinalizingConvention
{
    /// <inheritdoc />
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        var textProperties = modelBuilder.Metadata.GetEntityTypes()
            .SelectMany(entityType => entityType.GetDeclaredPropertiesWithComplex())
            .Where(property => property.GetProviderClrType() == typeof(string) || property.ClrType == typeof(string));

        foreach (var property in textProperties)
        {
            property.Builder.UseCollation("C");
        }
    }
}
